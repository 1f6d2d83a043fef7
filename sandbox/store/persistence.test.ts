import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aSandbox, aSession, type Body } from "../test-kit.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const journal = () => path.join(dataDir, "journal.jsonl");
const digitsOf = (session: Body) => BigInt(String(session.id).slice(-19));

describe("after a restart", () => {
  it("everything answered before is there, and ids go on rising", async () => {
    const before = aSandbox({ dataDir });
    const session = await before.open();
    await before.pay(session.url);
    const shown = (await before.get(`/v1/checkout/sessions/${String(session.id)}`)).body;
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    expect((await after.get(`/v1/checkout/sessions/${String(session.id)}`)).body).toEqual(shown);
    expect(digitsOf(await after.open())).toBeGreaterThan(digitsOf(session));
    after.sandbox.close();
  });

  it("a key still gives its stored answer", async () => {
    const key = { "idempotency-key": "order:7" };
    const before = aSandbox({ dataDir });
    const first = await before.post("/v1/checkout/sessions", aSession(), key);
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    expect((await after.post("/v1/checkout/sessions", aSession(), key)).body).toEqual(first.body);
    after.sandbox.close();
  });

  it("a delivery that had failed is tried again with its first signature", async () => {
    const before = aSandbox({ dataDir, answerWebhook: async () => new Response(null, { status: 503 }) });
    await before.listen(["payment_intent.created"]);
    await before.open();
    await before.settle();
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    await after.advance(60);
    expect(after.received).toHaveLength(1);
    const signature = (box: typeof before) => box.received[0]?.headers.get("wooshpay-signature");
    expect(signature(after)).toBe(signature(before));
    after.sandbox.close();
  });

  it("the clock is where it was moved to", async () => {
    const before = aSandbox({ dataDir });
    await before.advance(5000);
    const { now } = (await before.control("/clock")).body;
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    expect((await after.control("/clock")).body.now).toBe(now);
    after.sandbox.close();
  });
});

describe("the journal", () => {
  it("survives a last line torn by a crash, and goes on after it", async () => {
    const before = aSandbox({ dataDir });
    const kept = await before.open();
    before.sandbox.close();
    appendFileSync(journal(), '{"changes":[["put","session",{"id":"cs_21');
    const after = aSandbox({ dataDir });
    const added = await after.open();
    after.sandbox.close();
    const again = aSandbox({ dataDir });
    const { data } = (await again.get("/v1/checkout/sessions")).body;
    expect((data as Body[]).map(({ id }) => id)).toEqual([added.id, kept.id]);
    again.sandbox.close();
  });

  it("refuses to start over damage in its middle", async () => {
    const before = aSandbox({ dataDir });
    await before.open();
    before.sandbox.close();
    writeFileSync(journal(), `{"chan\n${readFileSync(journal(), "utf8")}`);
    expect(() => aSandbox({ dataDir })).toThrow(/Line 1 .* is damaged/);
  });

  it("of an older version is set aside and the sandbox begins anew", async () => {
    writeFileSync(journal(), '{"changes":[["put","event",{"id":"evt_1"}]]}\n');
    const { open, sandbox, logged } = aSandbox({ dataDir });
    expect(logged).toEqual([expect.stringContaining("written by version 1")]);
    const kept = await open();
    sandbox.close();
    const after = aSandbox({ dataDir });
    expect(after.logged).toEqual([]);
    expect((await after.get(`/v1/checkout/sessions/${String(kept.id)}`)).status).toBe(200);
    after.sandbox.close();
  });

  it("is made short again on start when most of it is history", async () => {
    const before = aSandbox({ dataDir });
    const kept = await before.open();
    for (let times = 0; times < 1100; times += 1) await before.control("/webhooks", { drop: times });
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    expect(readFileSync(journal(), "utf8").split("\n").length).toBeLessThan(20);
    expect((await after.get(`/v1/checkout/sessions/${String(kept.id)}`)).status).toBe(200);
    after.sandbox.close();
  }, 30_000);

  it("never holds a card number", async () => {
    const { open, pay, sandbox } = aSandbox({ dataDir });
    const session = await open();
    await pay(session.url, { card_number: "4000000000000002" });
    await pay(session.url);
    sandbox.close();
    expect(readFileSync(journal(), "utf8")).not.toMatch(/4000000000000002|4111111111111111|4111 1111/);
  });
});

it("a reset forgets all but never repeats an id", async () => {
  const { open, control, get, sandbox } = aSandbox({ dataDir });
  const before = await open();
  await control("/reset", {});
  expect((await get("/v1/checkout/sessions")).body.data).toEqual([]);
  expect(digitsOf(await open())).toBeGreaterThan(digitsOf(before));
  sandbox.close();
});
