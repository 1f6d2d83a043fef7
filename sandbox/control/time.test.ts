import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const nowOf = async ({ control }: ReturnType<typeof aSandbox>) => (await control("/clock")).body;

/** A sandbox whose real time goes on by a second each time it is looked at. */
function aRunningSandbox(dataDir?: string) {
  let seconds = 1_772_366_400;
  return aSandbox({ now: () => new Date((seconds += 1) * 1000), ...(dataDir ? { dataDir } : {}) });
}

describe("a frozen clock", () => {
  it("stands still until it is moved, and stands still there", async () => {
    const sandbox = aRunningSandbox();
    const { body } = await sandbox.control("/clock", { freeze: true });
    expect(body.frozen).toBe(true);
    expect((await nowOf(sandbox)).now).toBe(body.now);
    await sandbox.advance(100);
    expect(await nowOf(sandbox)).toMatchObject({ now: Number(body.now) + 100, frozen: true });
    await sandbox.control("/clock", { now: 1_800_000_000, freeze: true });
    expect((await nowOf(sandbox)).now).toBe(1_800_000_000);
  });

  it("runs on from where it stood when let go, and returns to real time when told", async () => {
    const sandbox = aRunningSandbox();
    await sandbox.control("/clock", { now: 1_800_000_000, freeze: true });
    const { now } = (await sandbox.control("/clock", { freeze: false })).body;
    expect(Number(now) - 1_800_000_000).toBeLessThan(10);
    expect(Number((await nowOf(sandbox)).now)).toBeGreaterThan(Number(now));
    const { body } = await sandbox.control("/clock", { real: true });
    expect(body.frozen).toBe(false);
    expect(Number(body.now)).toBeLessThan(1_772_400_000);
  });

  it("is still frozen after a restart", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
    const before = aRunningSandbox(dataDir);
    await before.control("/clock", { now: 1_800_000_000, freeze: true });
    before.sandbox.close();
    const after = aRunningSandbox(dataDir);
    expect(await nowOf(after)).toMatchObject({ now: 1_800_000_000, frozen: true });
    after.sandbox.close();
    rmSync(dataDir, { recursive: true });
  });
});

it.each([{ now: 1e15 }, { advance: 1e15 }, { advance: -1 }, { now: "soon" }, {}])(
  "the clock cannot be moved by %j, and stays where it is",
  async (body) => {
    const { control } = aSandbox();
    const { now } = (await control("/clock")).body;
    expect((await control("/clock", body)).status).toBe(400);
    expect((await control("/clock")).body.now).toBe(now);
  },
);

it("three days of retries and a day of open sessions pass in less than a second", async () => {
  const { listen, open, advance, received } = aSandbox({
    answerWebhook: async () => new Response("", { status: 500 }),
  });
  await listen(["payment_intent.created"]);
  await open();
  const began = performance.now();
  await advance(72 * 3600);
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(received).toHaveLength(18);
});
