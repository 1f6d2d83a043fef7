import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { aSession, type Body } from "./test-kit.ts";

const key = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" };
let dataDir = "";
let child: ChildProcess | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "sandbox-test-"));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The real program in a process of its own; answers where it listens, once it says that it is ready. */
async function start(): Promise<string> {
  const port = await freePort();
  const entry = path.join(import.meta.dirname, "server.ts");
  const env = { NODE_ENV: "test", SANDBOX_PORT: String(port), DATA_DIR: dataDir } as const;
  const started = spawn(process.execPath, ["--import", "tsx", entry], { env, stdio: ["ignore", "pipe", "inherit"] });
  child = started;
  for await (const line of createInterface(started.stdout)) if (line.includes("is ready")) break;
  return `http://127.0.0.1:${port}`;
}

async function killed(): Promise<void> {
  const gone = child && once(child, "exit");
  child?.kill("SIGKILL");
  await gone;
}

const create = async (base: string): Promise<Body> => {
  const body = JSON.stringify(aSession());
  return (await (await fetch(`${base}/v1/checkout/sessions`, { method: "POST", headers: key, body })).json()) as Body;
};

it("has every session that it acknowledged after it was killed in the midst of work", async () => {
  const before = await start();
  const acknowledged: Body[] = [];
  const work = async () => {
    for (;;) {
      acknowledged.push(await create(before));
      if (acknowledged.length === 60) await killed();
    }
  };
  await Promise.allSettled([work(), work(), work(), work()]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  const after = await start();
  for (const session of acknowledged) {
    const answer = await fetch(`${after}/v1/checkout/sessions/${String(session.id)}`, { headers: key });
    expect(await answer.json()).toMatchObject({ id: session.id, payment_intent: session.payment_intent });
  }
}, 60_000);

it("resets a connection, or leaves it open without an answer, where a fault says so", async () => {
  const base = await start();
  const order = (fault: object) => fetch(`${base}/_sandbox/faults`, { method: "POST", body: JSON.stringify(fault) });
  const ask = (milliseconds: number) =>
    fetch(`${base}/v1/payment_intents`, { headers: key, signal: AbortSignal.timeout(milliseconds) });
  await order({ kind: "reset_before" });
  await expect(ask(10_000)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  await order({ kind: "timeout_before" });
  await expect(ask(300)).rejects.toMatchObject({ name: "TimeoutError" });
  expect((await ask(10_000)).status).toBe(200);
}, 60_000);
