import { afterEach, expect, test, vi } from "vitest";
import { setShopClock, shopClock } from "./clock";
import { readSandboxClock } from "./sandbox-clock";

const API = "http://127.0.0.1:4010";
const HOUR_MS = 3_600_000;
const far = new Date("2031-05-01T08:00:00Z").getTime();

/** A sandbox whose clock says this. */
const saying = (body: object) => () => Promise.resolve(Response.json(body));
const away = () => Promise.reject(new TypeError("fetch failed"));

afterEach(() => void setShopClock({ offsetMs: 0, frozenAtMs: null }));

test("a jump is followed, said in one line and acted upon once", async () => {
  const [onJump, say] = [vi.fn(), vi.fn()];
  const jumped = saying({ now_ms: far, offset_ms: HOUR_MS, frozen: false });
  await readSandboxClock(API, { onJump, say }, jumped);
  await readSandboxClock(API, { onJump, say }, jumped);
  expect(onJump).toHaveBeenCalledTimes(1);
  expect(say).toHaveBeenCalledTimes(1);
  expect(say).toHaveBeenCalledWith(expect.stringContaining("forward by 3600 s"));
});

test("a frozen sandbox stops the shop's clock where it stands", async () => {
  await readSandboxClock(API, { say: vi.fn() }, saying({ now_ms: far, offset_ms: 1, frozen: true }));
  expect(shopClock().getTime()).toBe(far);
});

test.each([
  ["away", away],
  ["not a sandbox", saying({ error: "no such route" })],
])("while the sandbox is %s the clock stays as it was set last", async (_, ask) => {
  const say = vi.fn();
  await readSandboxClock(API, { say }, saying({ now_ms: far, offset_ms: 0, frozen: true }));
  await readSandboxClock(API, { say }, ask);
  expect(shopClock().getTime()).toBe(far);
  expect(say).toHaveBeenCalledTimes(1);
});
