import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

type Sandbox = ReturnType<typeof aSandbox>;
const sessions = async ({ get }: Sandbox) =>
  ((await get("/v1/checkout/sessions?limit=100")).body.data as Body[]).map(({ id }) => id);

describe("a restored snapshot", () => {
  it("has what was there then and nothing since, as often as it is restored", async () => {
    const sandbox = aSandbox();
    const kept = await sandbox.open();
    await sandbox.control("/snapshot", {});
    for (const times of [1, 2]) {
      for (let each = 0; each < times; each += 1) await sandbox.open();
      await sandbox.post(`/v1/checkout/sessions/${String(kept.id)}/expire`);
      await sandbox.control("/restore", {});
      expect(await sandbox.get(`/v1/checkout/sessions/${String(kept.id)}`)).toMatchObject({ body: { status: "open" } });
      expect(await sessions(sandbox)).toEqual([kept.id]);
    }
  });

  it("never repeats an id that was used after it was taken", async () => {
    const sandbox = aSandbox({ dataDir });
    await sandbox.control("/snapshot", {});
    const lost = await sandbox.open();
    await sandbox.control("/restore", {});
    sandbox.sandbox.close();
    const after = aSandbox({ dataDir });
    const next = await after.open();
    expect(BigInt(String(next.id).slice(-19))).toBeGreaterThan(BigInt(String(lost.id).slice(-19)));
    after.sandbox.close();
  });

  it("has its time again: a session still ends and a delivery still goes out when it is due", async () => {
    const { listen, open, control, advance, get, received } = aSandbox();
    await listen(["checkout.session.expired"]);
    const session = await open();
    await control("/snapshot", { name: "open" });
    await advance(24 * 3600);
    expect((await control("/restore", { name: "open" })).status).toBe(200);
    await advance(24 * 3600 - 1);
    expect((await get(`/v1/checkout/sessions/${String(session.id)}`)).body.status).toBe("open");
    await advance(1);
    expect((await get(`/v1/checkout/sessions/${String(session.id)}`)).body.status).toBe("expired");
    expect(received).toHaveLength(2);
  });

  it("is the same after a restart, also when the journal was made short", async () => {
    const before = aSandbox({ dataDir });
    const kept = await before.open();
    await before.control("/snapshot", { name: "one" });
    const added = await before.open();
    for (let times = 0; times < 1100; times += 1) await before.control("/webhooks", { drop: times });
    before.sandbox.close();
    for (const restart of [1, 2]) {
      const again = aSandbox({ dataDir });
      expect(await sessions(again), `restart ${restart}`).toEqual([added.id, kept.id]);
      again.sandbox.close();
    }
    expect(readFileSync(path.join(dataDir, "journal.jsonl"), "utf8").split("\n").length).toBeLessThan(40);
    const after = aSandbox({ dataDir });
    await after.control("/restore", { name: "one" });
    expect(await sessions(after)).toEqual([kept.id]);
    after.sandbox.close();
  }, 30_000);

  it("is forgotten by a reset, and one that was never taken is refused", async () => {
    const { control } = aSandbox();
    await control("/snapshot", {});
    await control("/reset", {});
    expect(await control("/restore", {})).toMatchObject({ status: 404, body: { error: { param: "name" } } });
  });
});
