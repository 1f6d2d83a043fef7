import { execFileSync } from "node:child_process";
import os from "node:os";
import { root } from "@/scripts/lib/settings";

const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** What is measured. Asked before a build, which writes to tsconfig.json. */
export function revision() {
  return {
    commit: git("rev-parse", "--short", "HEAD"),
    hasChanges: git("status", "--porcelain", "--untracked-files=no") !== "",
  };
}

/** Where and when figures are taken, without which they mean nothing. */
export function machine(now: Date) {
  const cpus = os.cpus();
  return {
    measuredAt: now.toISOString(),
    node: process.versions.node,
    system: `${os.type()} ${os.arch()}`,
    cpu: cpus[0]?.model ?? "unknown",
    cores: cpus.length,
    /** Of the last minute: much above nought before we begin means that others are at work. */
    loadPerCore: Math.round(((os.loadavg()[0] ?? 0) / cpus.length) * 100) / 100,
  };
}
