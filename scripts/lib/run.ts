import { spawn, type ChildProcess } from "node:child_process";
import type { Cleanups } from "./cleanups";
import { codeOf } from "./problem";
import type { Env } from "./settings";

export type Ended = Readonly<{ code: number | null; output: string }>;

/** Signals a child and everything it started; it leads a process group of its own. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
}

/** Waits for a child's end; answers at once when it has ended already. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", resolve));
}

type RunOptions = Readonly<{ cwd: string; env: Env; cleanups: Cleanups }>;

/** Runs a program to its end, keeping what it prints; it is stopped with the rest when the whole is called off. */
export function runToEnd(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return finish(
    spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] }),
    options.cleanups,
  );
}

/** The same, but what it prints is seen as it comes. */
export function runInView(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return finish(
    spawn(command, args, { ...options, detached: true, stdio: ["ignore", "inherit", "inherit"] }),
    options.cleanups,
  );
}

async function finish(child: ChildProcess, cleanups: Cleanups): Promise<Ended> {
  const stop = async () => {
    signalGroup(child, "SIGTERM");
    await ended(child);
  };
  const cleanup = { stop, kill: () => signalGroup(child, "SIGKILL") };
  cleanups.add(cleanup);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, output: output.trimEnd() }));
    });
  } finally {
    cleanups.remove(cleanup);
  }
}
