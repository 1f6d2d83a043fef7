import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aSandbox, aSession, type Body } from "../test-kit.ts";
import { NoAnswer } from "./on-requests.ts";

const path = "/v1/checkout/sessions";
const held = async ({ get }: ReturnType<typeof aSandbox>) => ((await get(path)).body.data as Body[]).length;

describe("a request that gets no answer", () => {
  it.each([
    ["timeout_before", "timeout", 0],
    ["timeout_after", "timeout", 1],
    ["reset_before", "reset", 0],
    ["reset_after", "reset", 1],
  ])("by %s ends in a %s and leaves %i sessions", async (kind, how, sessions) => {
    const sandbox = aSandbox();
    await sandbox.control("/faults", { kind, method: "POST", path });
    const error: unknown = await sandbox.post(path, aSession()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NoAnswer);
    expect(error).toMatchObject({ how });
    expect(await held(sandbox)).toBe(sessions);
  });

  it("has had its effect under its key: the same request again gets the answer that was lost", async () => {
    const sandbox = aSandbox();
    await sandbox.control("/faults", { kind: "timeout_after", method: "POST", path });
    const key = { "idempotency-key": "order:1" };
    await sandbox.post(path, aSession(), key).catch(() => null);
    const again = await sandbox.post(path, aSession(), key);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(await held(sandbox)).toBe(1);
  });
});

describe("a refusal that was ordered", () => {
  it.each([
    [402, "card_error"],
    [429, "api_error"],
    [500, "api_error"],
  ])("with %i has the documented form and no effect", async (status, type) => {
    const sandbox = aSandbox();
    await sandbox.control("/faults", { kind: "http", status, method: "POST", path });
    const answer = await sandbox.post(path, aSession());
    expect(answer).toMatchObject({ status, body: { error: { type, param: null } } });
    expect(await held(sandbox)).toBe(0);
  });

  it("is flat in the field's dialect", async () => {
    const { control, get } = aSandbox({ dialect: "field" });
    await control("/faults", { kind: "http", status: 429 });
    expect((await get(path)).body).toMatchObject({ type: "api_error", code: "rate_limit" });
  });
});

it("an answer cut short is no JSON, yet the session is there", async () => {
  const sandbox = aSandbox();
  await sandbox.control("/faults", { kind: "truncated_json", method: "POST", path });
  await expect(sandbox.post(path, aSession())).rejects.toThrow(SyntaxError);
  expect(await held(sandbox)).toBe(1);
});

it("an answer can come without the url that a shopper would be sent to", async () => {
  const { control, open } = aSandbox();
  await control("/faults", { kind: "no_url", method: "POST", path });
  const session = await open();
  expect(session).toHaveProperty("id");
  expect(session).not.toHaveProperty("url");
  expect(await open()).toHaveProperty("url");
});

it("latency delays the answer by real time and changes nothing else", async () => {
  const { control, open } = aSandbox();
  await control("/faults", { kind: "latency", latency_ms: 30 });
  const began = performance.now();
  expect(await open()).toHaveProperty("id");
  expect(performance.now() - began).toBeGreaterThanOrEqual(29);
});

describe("what a fault strikes", () => {
  it("is only its method and path, as often as ordered, and it counts", async () => {
    const { control, get, open } = aSandbox();
    await control("/faults", { kind: "http", status: 500, method: "GET", path: "/v1/*/sessions", times: 2 });
    const statuses = [];
    for (const asked of [path, "/v1/payment_intents", path, path]) statuses.push((await get(asked)).status);
    expect(statuses).toEqual([500, 200, 500, 200]);
    expect(await open()).toHaveProperty("id");
    expect((await control("/faults")).body).toMatchObject({ data: [{ kind: "http", seen: 3, hits: 2, times: 2 }] });
  });

  const ordered = (seed: number) => ({ kind: "http", status: 500, probability: 0.4, seed });
  const ask = async ({ get }: ReturnType<typeof aSandbox>, times: number) => {
    const struck: boolean[] = [];
    while (struck.length < times) struck.push((await get(path)).status === 500);
    return struck;
  };
  const struckBy = async (seed: number) => {
    const sandbox = aSandbox();
    await sandbox.control("/faults", ordered(seed));
    return ask(sandbox, 40);
  };

  it("by probability is the same in every run with one seed, and another with another", async () => {
    const first = await struckBy(7);
    expect(await struckBy(7)).toEqual(first);
    expect(await struckBy(8)).not.toEqual(first);
    expect(first.filter(Boolean).length).toBeGreaterThan(8);
    expect(first.filter(Boolean).length).toBeLessThan(24);
  });

  it("goes on in the midst of its sequence after a restart", async () => {
    const dataDir = mkdtempSync(join(os.tmpdir(), "sandbox-test-"));
    const before = aSandbox({ dataDir });
    await before.control("/faults", ordered(7));
    const first = await ask(before, 15);
    before.sandbox.close();
    const after = aSandbox({ dataDir });
    expect([...first, ...(await ask(after, 25))]).toEqual(await struckBy(7));
    after.sandbox.close();
    rmSync(dataDir, { recursive: true });
  });

  it("is nothing any more once it is taken back, alone or with all others", async () => {
    const { control, get, send } = aSandbox();
    const { id } = (await control("/faults", { kind: "http", status: 500, times: 9 })).body;
    await control("/faults", { kind: "http", status: 429, times: 9 });
    expect((await send("DELETE", `/_sandbox/faults/${String(id)}`)).body).toEqual({ id, deleted: true });
    expect((await get(path)).status).toBe(429);
    expect((await send("DELETE", "/_sandbox/faults")).body).toEqual({ deleted: 1 });
    expect((await get(path)).status).toBe(200);
    expect((await send("DELETE", `/_sandbox/faults/${String(id)}`)).status).toBe(404);
  });

  it.each([
    [{ kind: "explosion" }, "kind"],
    [{ kind: "http", status: 418 }, "status"],
    [{ kind: "latency" }, "latency_ms"],
    [{ kind: "drop", probability: 2 }, "probability"],
  ])("must be understood: %o is refused for its %s", async (fault, param) => {
    const { status, body } = await aSandbox().control("/faults", fault);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { param } });
  });
});
