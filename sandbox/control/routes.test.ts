import { expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

it("says that it is well, in which dialect, and what time it is", async () => {
  const { body } = await aSandbox({ dialect: "field" }).control("/health");
  expect(body).toEqual({ status: "ok", dialect: "field", now: 1_772_366_400 });
});

it("moves its clock forward, to a time, and back to the real one", async () => {
  const { control } = aSandbox();
  expect((await control("/clock", { advance: 90 })).body.now).toBe(1_772_366_490);
  expect((await control("/clock", { now: 1_800_000_000 })).body).toMatchObject({ now: 1_800_000_000 });
  expect((await control("/clock", { real: true })).body).toMatchObject({ now: 1_772_366_400, offset_ms: 0 });
  expect((await control("/clock", { advance: "soon" })).status).toBe(400);
});

it("lets the next payment, and only that one, end as ordered", async () => {
  const { control, open, pay } = aSandbox();
  await control("/next-payment", { outcome: "declined", reason: "expired_card" });
  const session = await open();
  expect(await (await pay(session.url)).text()).toContain("This card has expired.");
  expect((await pay(session.url)).status).toBe(303);
});

it("settles only what is processing", async () => {
  const { control, open } = aSandbox();
  const session = await open();
  const settle = `/payment_intents/${String(session.payment_intent)}/settle`;
  expect((await control(settle, { outcome: "succeeded" })).status).toBe(400);
  expect((await control("/payment_intents/pi_1/settle", { outcome: "succeeded" })).status).toBe(404);
});

it("listens to no page of another origin", async () => {
  const { send, get } = aSandbox();
  expect((await send("POST", "/_sandbox/reset", {}, { origin: "https://evil.test" })).status).toBe(403);
  expect((await get("/_sandbox/health", { origin: "http://localhost:3000" })).status).toBe(200);
});
