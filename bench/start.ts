import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { Problem } from "@/scripts/lib/problem";
import { ended, runToEnd, signalGroup } from "@/scripts/lib/run";
import { root, withoutDeployment, type Env } from "@/scripts/lib/settings";
import { Steps } from "@/scripts/lib/steps";
import { machine, revision } from "./lib/machine";
import { writeResults } from "./lib/results";
import { runBench } from "./lib/run";

const cleanups = new Cleanups();
const steps = new Steps();
const withinMs = 300_000;

async function timed(name: string, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await steps.run(name, work);
  return Math.round((performance.now() - began) / 100) / 10;
}

async function run(command: string, args: readonly string[], cwd: string, env: Env): Promise<void> {
  const { code, output } = await runToEnd(command, args, { cwd, env, cleanups });
  if (code !== 0) throw new Problem(`${command} ${args.join(" ")} ended with code ${code}:\n${output}`);
}

function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fresh-clone-"));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  cleanups.add({ stop: () => Promise.resolve(remove()), kill: remove });
  return folder;
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

type Start = Readonly<{ seconds: number; steps: Readonly<Record<string, number>> }>;

/** What a start says of its own steps, in seconds; some run beside each other. */
function stepsIn(log: string): Record<string, number> {
  const found = fs.readFileSync(log, "utf8").matchAll(/^✓ (\w+) +([\d.]+) s$/gm);
  return Object.fromEntries([...found].map(([, name, seconds]) => [name, Number(seconds)]));
}

/** Runs `npm start` in a clone until its health check answers, then stops it in order. */
async function startOnce(name: string, cwd: string, env: Env, port: number): Promise<Start> {
  // Beside the clone: any new file within it would count as a source and call for another build.
  const log = path.join(path.dirname(cwd), `${name}.log`);
  const output = fs.openSync(log, "w");
  const child = spawn("npm", ["start"], { cwd, env, detached: true, stdio: ["ignore", output, output] });
  const cleanup = { stop: () => stop(), kill: () => signalGroup(child, "SIGKILL") };
  const stop = async () => {
    signalGroup(child, "SIGINT");
    await ended(child);
  };
  cleanups.add(cleanup);
  const seconds = await timed(name, async () => {
    const deadline = performance.now() + withinMs;
    while (!(await isHealthy(port))) {
      const why = child.exitCode !== null ? "ended" : performance.now() > deadline ? "took too long" : undefined;
      if (why) throw new Problem(`npm start ${why}:\n${fs.readFileSync(log, "utf8")}`);
      await sleep(50);
    }
  });
  await stop();
  cleanups.remove(cleanup);
  return { seconds, steps: stepsIn(log) };
}

async function measure(): Promise<void> {
  const on = { ...revision(), ...machine(new Date()) };
  const clone = path.join(temporaryFolder(), "windfall");
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const env: Env = {
    ...withoutDeployment(process.env),
    NODE_ENV: "production",
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
  };
  const cloneSeconds = await timed("clone", () => run("git", ["clone", "--quiet", root, clone], root, env));
  // What `npm start` would do by itself; apart, because it is the network's speed more than ours.
  const install = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const installSeconds = await timed("install", () => run("npm", install, clone, env));
  const first = await startOnce("first start", clone, env, port);
  const second = await startOnce("second start", clone, env, port);
  console.log(`\nFrom nothing: ${installSeconds} s to install, then ${described(first)}`);
  console.log(`Started again: ${described(second)}`);
  const figures = { cloneSeconds, installSeconds, firstStart: first, secondStart: second };
  console.log(`\nFigures are in ${await writeResults("start", { ...on, ...figures })}`);
}

function described({ seconds, steps }: Start): string {
  const parts = Object.entries(steps).map(([name, taken]) => `${name} ${taken} s`);
  return `${seconds} s until the shop answers (${parts.join(", ")}).`;
}

await runBench(cleanups, measure);
