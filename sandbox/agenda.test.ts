import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "./test-kit.ts";

const DAY = 86_400;

async function aSandboxWithSessions(count: number, dataDir?: string) {
  const box = aSandbox(dataDir ? { dataDir } : {});
  for (let each = 0; each < count; each += 1) await box.open();
  return box;
}

describe("when much is due at once", { timeout: 30_000 }, () => {
  it("other requests are answered before all of it is done", async () => {
    const { advance, get } = await aSandboxWithSessions(250);
    const answered: string[] = [];
    const jump = advance(DAY).then(() => answered.push("jump"));
    await setImmediate();
    const asked = get("/v1/balance").then(() => answered.push("balance"));
    await Promise.all([jump, asked]);
    expect(answered).toEqual(["balance", "jump"]);
  });

  it("a request sees all of it done, however far the jump has come", async () => {
    const { advance, get } = await aSandboxWithSessions(250);
    const jump = advance(DAY);
    await setImmediate();
    const { data } = (await get("/v1/checkout/sessions?limit=100")).body;
    expect(new Set((data as Body[]).map(({ status }) => status))).toEqual(new Set(["expired"]));
    await jump;
  });

  it("each thing happens once, and many share a line of the journal", async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
    const lines = () => readFileSync(path.join(dataDir, "journal.jsonl"), "utf8").split("\n").length;
    const { advance, sandbox } = await aSandboxWithSessions(250, dataDir);
    const before = lines();
    await advance(DAY);
    expect(lines() - before).toBeLessThan(10);
    sandbox.close();
    const again = aSandbox({ dataDir });
    const events = readFileSync(path.join(dataDir, "journal.jsonl"), "utf8").match(/"checkout\.session\.expired"/g);
    expect(events).toHaveLength(250);
    again.sandbox.close();
    rmSync(dataDir, { recursive: true });
  });

  it("what is due twice over happens once: a session that was changed while open is told of once", async () => {
    const { open, pay, advance, listen, received } = aSandbox();
    await listen(["checkout.session.expired", "payment_intent.canceled"]);
    const session = await open();
    for (const tries of [1, 2, 3]) await pay(session.url, { card_number: "4000000000000002", name: `Ada ${tries}` });
    await advance(2 * DAY);
    expect(received).toHaveLength(2);
  });
});
