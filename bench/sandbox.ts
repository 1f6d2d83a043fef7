import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { Steps } from "@/scripts/lib/steps";
import { LoadLoop, type Call } from "./lib/load-loop";
import { machine, revision } from "./lib/machine";
import { writeResults } from "./lib/results";
import { median } from "./lib/rounds";
import { startProgram } from "./lib/sandbox-process";
import { goals, resetLines, speedLines, type Level } from "./lib/sandbox-report";
import { runBench } from "./lib/run";

const cleanups = new Cleanups();
const steps = new Steps();
const connections = 16;
const sample = 2_000;
const pace = { count: 5_000, perSecond: goals.createsPerSecond };
/** One start tells little: what else the machine does is a tenth of it. */
const STARTS = 5;
const levels = [1_000, 10_000, 100_000];

const headers = { authorization: `Basic ${btoa("sk_test_sandbox:")}`, "content-type": "application/json" };
const create: Call = {
  method: "POST",
  path: "/v1/checkout/sessions",
  headers,
  body: JSON.stringify({
    mode: "payment",
    success_url: "https://yourwebsite.com/return",
    cancel_url: "https://yourwebsite.com/cart",
    client_reference_id: "wf_0000000000001",
    line_items: [{ price_data: { currency: "GBP", unit_amount: 2000, product_data: { name: "apple" } }, quantity: 2 }],
  }),
};
const Session = z.object({ id: z.string() });

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-sandbox-"));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  cleanups.add({ stop: () => Promise.resolve(remove()), kill: remove });
  return folder;
}

function loopOn(port: number): LoadLoop {
  const loop = new LoadLoop(port, connections);
  const close = () => loop.close();
  cleanups.add({ stop: () => Promise.resolve(close()), kill: close });
  return loop;
}

/** Milliseconds that one control call takes, as its caller sees it. */
async function timeOf(loop: LoadLoop, control: string): Promise<number> {
  const began = performance.now();
  const { status } = await loop.call({ method: "POST", path: `/_sandbox/${control}`, headers, body: "{}" });
  if (status !== 200) throw new Error(`/_sandbox/${control} answered ${status}.`);
  return Math.round((performance.now() - began) * 10) / 10;
}

/** Fills the sandbox up to so many sessions and measures it there, beside the raw server. */
async function measureLevel(sandbox: LoadLoop, raw: LoadLoop, ids: string[], sessions: number): Promise<Level> {
  const keep = (body: string) => void ids.push(Session.parse(JSON.parse(body)).id);
  await steps.run(`${sessions} sessions`, () => sandbox.saturate(sessions - ids.length, () => create, keep));
  let asked = 0;
  // Strides of a prime number visit old and new sessions alike.
  const retrieve = (): Call => {
    asked += 7919;
    return { method: "GET", path: `/v1/checkout/sessions/${ids[asked % ids.length] ?? ""}`, headers };
  };
  const paced = await sandbox.offer(pace, () => create, keep);
  const rawLoad = await raw.saturate(sample, () => create);
  const created = await sandbox.saturate(sample, () => create, keep);
  const retrieved = await sandbox.saturate(sample, retrieve);
  const listed = await sandbox.saturate(sample / 4, () => ({ method: "GET", path: create.path, headers }));
  return { sessions, create: created, paced, retrieve: retrieved, list: listed, raw: rawLoad };
}

async function measure(): Promise<void> {
  const on = { ...revision(), ...machine(new Date()) };
  const [port, rawPort] = [await freePort(), await freePort()];
  const env = { NODE_ENV: "production", SANDBOX_PORT: String(port), DATA_DIR: temporaryFolder() } as const;
  const start = () => startProgram("sandbox/server.ts", port, env, cleanups);
  const earlier: number[] = [];
  for (let times = 1; times < STARTS; times += 1) {
    const { readyMs, stop } = await steps.run("start", start);
    earlier.push(readyMs);
    await stop();
  }
  const empty = await steps.run("start", start);
  const sandbox = loopOn(port);
  const { body: answer } = await sandbox.call(create);
  const rawEnv = { NODE_ENV: "production", PORT: String(rawPort), ANSWER: answer } as const;
  await steps.run("raw node:http", () => startProgram("bench/raw-answer.ts", rawPort, rawEnv, cleanups));
  const raw = loopOn(rawPort);
  for (const loop of [raw, sandbox]) await loop.saturate(sample, () => create);
  await timeOf(sandbox, "reset");

  const ids: string[] = [];
  const measured: Level[] = [];
  for (const sessions of levels) measured.push(await measureLevel(sandbox, raw, ids, sessions));
  await empty.stop();
  sandbox.close();
  const full = await steps.run("start with all of them", start);
  const again = loopOn(port);
  await timeOf(again, "reset");
  await steps.run("10000 sessions again", () => again.saturate(10_000, () => create));
  const ms = {
    ready: median([...earlier, empty.readyMs]),
    readyWithAll: full.readyMs,
    snapshot: await timeOf(again, "snapshot"),
    restore: await timeOf(again, "restore"),
    reset: await timeOf(again, "reset"),
  };
  console.log(`\n${[...speedLines(measured), "", ...resetLines(ms)].join("\n")}`);
  const figures = { ...on, connections, sample, pace, levels: measured, ms };
  console.log(`\nFigures are in ${await writeResults("sandbox", figures)}`);
}

await runBench(cleanups, measure);
