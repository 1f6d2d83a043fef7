import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { Problem } from "@/scripts/lib/problem";
import { ended, signalGroup } from "@/scripts/lib/run";
import { root, withoutDeployment, type Env } from "@/scripts/lib/settings";

export type Running = Readonly<{ readyMs: number; stop: () => Promise<void> }>;

const withinMs = 120_000;

/** Starts a program of ours that listens on a port; answers once that port does, and how long it took. */
export async function startProgram(file: string, port: number, env: Env, cleanups: Cleanups): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    cwd: root,
    env: { ...withoutDeployment(process.env), ...env },
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => stopped(child);
  cleanups.add({ stop, kill: () => signalGroup(child, "SIGKILL") });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Problem(`${file} ended with code ${child.exitCode}.`);
    if (performance.now() - began > withinMs) throw new Problem(`${file} took too long to start.`);
    await sleep(5);
  }
  return { readyMs: Math.round(performance.now() - began), stop };
}

async function stopped(child: ChildProcess): Promise<void> {
  signalGroup(child, "SIGTERM");
  await ended(child);
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/_sandbox/health`, { signal: AbortSignal.timeout(withinMs) });
    return true;
  } catch {
    return false;
  }
}
