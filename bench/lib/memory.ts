import fs from "node:fs";
import path from "node:path";
import { listenerOn } from "./cpu-time";
import type { Product } from "./product";

export const programs = ["shop", "worker", "sandbox", "postgres"] as const;
export type ProgramName = (typeof programs)[number];

/** Megabytes of each program at a time, in seconds since the beginning; null while it was not to be found. */
export type Sample = Readonly<{ seconds: number }> & Readonly<Record<ProgramName, number | null>>;

type Process = Readonly<{ pid: number; parent: number }>;

/** Linux only: elsewhere there is no /proc to read it from. */
export const canMeasureMemory = process.platform === "linux";

/** What each program and its children hold now. */
export function sampleMemory({ settings }: Product, seconds: number): Sample {
  const all = processes();
  const held = (pid: number | null, field: string) => (pid === null ? null : megabytes(tree(all, pid), field));
  const listener = (port: number) => Number(listenerOn(port)) || null;
  const worker = all.find(({ pid, parent }) => parent === process.pid && commandOf(pid).includes("worker/main.ts"));
  return {
    seconds: Math.round(seconds),
    shop: held(listener(settings.port), "VmRSS"),
    worker: held(worker?.pid ?? null, "VmRSS"),
    sandbox: held(listener(settings.sandboxPort), "VmRSS"),
    // Its processes share their buffers, of a size that is set; what each has of its own can grow.
    postgres: held(postmasterOf(settings.dataDir), "RssAnon"),
  };
}

function postmasterOf(dataDir: string): number | null {
  const file = path.join(dataDir, "postgres/postmaster.pid");
  return fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8").split("\n")[0]) : null;
}

function processes(): Process[] {
  const pids = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const parent = /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1];
    return parent === undefined ? [] : [{ pid: Number(pid), parent: Number(parent) }];
  });
}

function tree(all: readonly Process[], root: number): number[] {
  const children = all.filter(({ parent }) => parent === root);
  return [root, ...children.flatMap(({ pid }) => tree(all, pid))];
}

function megabytes(pids: readonly number[], field: string): number {
  const kilobytes = pids.map((pid) =>
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1] ?? 0),
  );
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 102.4) / 10;
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`);

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
}
