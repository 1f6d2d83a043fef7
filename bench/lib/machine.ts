import { execFileSync } from "node:child_process";
import os from "node:os";
import { root } from "@/scripts/lib/settings";

const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** Where and of what the figures are, without which they mean nothing. `now` stamps them. */
export function machine(now: Date) {
  const cpus = os.cpus();
  return {
    measuredAt: now.toISOString(),
    commit: git("rev-parse", "--short", "HEAD"),
    hasChanges: git("status", "--porcelain", "--untracked-files=no") !== "",
    node: process.versions.node,
    system: `${os.type()} ${os.arch()}`,
    cpu: cpus[0]?.model ?? "unknown",
    cores: cpus.length,
    /** Of the last minute before the first figure, per core: much above nought means that others were at work. */
    loadPerCore: Math.round(((os.loadavg()[0] ?? 0) / cpus.length) * 100) / 100,
  };
}
