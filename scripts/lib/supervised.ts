import { spawn, type ChildProcess } from "node:child_process";
import readline from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem";
import { ended, signalGroup } from "./run";
import type { Env } from "./settings";

export type Program = Readonly<{
  name: string;
  /** What Node is given: options, file, arguments. */
  args: readonly string[];
  cwd: string;
  env: Env;
  /** It is ready when this address answers 200, or when it has printed this line. */
  ready: { url: string } | { line: string };
}>;

/** A line that a program printed, or, without a stream, one about it. */
export type Log = (program: string, line: string, stream?: "stdout" | "stderr") => void;

const leash = new URL("./leash.mjs", import.meta.url).href;
const readyWithinMs = 60_000;
const stopWithinMs = 10_000;
const longestPauseMs = 30_000;

/** A program that is started again, after a growing pause, whenever it ends by itself. */
export class Supervised {
  #child: ChildProcess | undefined;
  #stopping = false;
  #printed: string[] = [];

  constructor(
    private readonly program: Program,
    private readonly log: Log,
  ) {}

  /** Starts it and waits until it is ready; one that ends before that has failed. */
  async start(): Promise<void> {
    const child = this.#launch();
    const failed = ended(child).then((code) => {
      if (this.#stopping) return;
      throw new Problem(
        `${this.program.name} ended with code ${code} before it was ready:\n${this.#printed.join("\n")}`,
      );
    });
    await Promise.race([this.#isReady(child), failed]);
    void this.#watch(child);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child) return;
    signalGroup(child, "SIGTERM");
    const late = setTimeout(() => signalGroup(child, "SIGKILL"), stopWithinMs);
    await ended(child);
    clearTimeout(late);
  }

  kill(): void {
    this.#stopping = true;
    if (this.#child) signalGroup(this.#child, "SIGKILL");
  }

  #launch(): ChildProcess {
    const { args, cwd, env } = this.program;
    const child = spawn(process.execPath, ["--import", leash, ...args], {
      cwd,
      env,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child = child;
    this.#printed = [];
    for (const stream of ["stdout", "stderr"] as const) {
      readline.createInterface({ input: child[stream] }).on("line", (line) => this.#print(line, stream));
    }
    return child;
  }

  #print(line: string, stream: "stdout" | "stderr"): void {
    this.#printed = [...this.#printed, line].slice(-40);
    this.log(this.program.name, line, stream);
  }

  async #isReady(child: ChildProcess): Promise<void> {
    const deadline = performance.now() + readyWithinMs;
    while (performance.now() < deadline && child.exitCode === null && !this.#stopping) {
      if (await this.#looksReady()) return;
      await sleep(100);
    }
    if (child.exitCode !== null || this.#stopping) return;
    throw new Problem(
      `${this.program.name} was not ready after ${readyWithinMs / 1000} s:\n${this.#printed.join("\n")}`,
    );
  }

  async #looksReady(): Promise<boolean> {
    const { ready } = this.program;
    if ("line" in ready) return this.#printed.some((line) => line.includes(ready.line));
    try {
      return (await fetch(ready.url, { signal: AbortSignal.timeout(5_000) })).ok;
    } catch {
      return false;
    }
  }

  async #watch(first: ChildProcess): Promise<void> {
    let child = first;
    for (let pauseMs = 1_000; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const began = performance.now();
      const code = await ended(child);
      if (this.#stopping) return;
      if (performance.now() - began > 2 * longestPauseMs) pauseMs = 1_000;
      this.log(
        this.program.name,
        `ended with code ${code ?? child.signalCode}; starting it again in ${pauseMs / 1000} s`,
      );
      await sleep(pauseMs);
      if (this.#stopping) return;
      child = this.#launch();
    }
  }
}
