import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Mutation } from "./mutations";

export const root = path.join(import.meta.dirname, "../..");
const needed = [
  "lib",
  "sandbox",
  "tests",
  "prisma",
  "scripts",
  "messages",
  "generated",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** `tried` is how many schedules it took to notice, or null where none did. */
export type Verdict = { tried: number | null; how: string };

/** Runs schedules on a copy of the code with one mechanism switched off, until one breaks what must always hold. */
export async function untilNoticed(mutation: Mutation, schedules: number, data: string): Promise<Verdict> {
  const folder = mutant(mutation);
  try {
    const args = ["--import", "tsx", "tests/torture/main.ts", "--fresh", "--until-broken", "--workers", "1"];
    const ended = await run([...args, "--data", data, "--schedules", String(schedules), "--seed", "1"], folder);
    if (ended.code !== 0 && ended.code !== 1) throw new Error(`${mutation.name}: ${ended.stderr}`);
    const tried = /^(\d+) schedules in/m.exec(ended.stdout)?.[1];
    const how = /^seed \d+:\n\s+(.*)$/m.exec(ended.stdout)?.[1] ?? "";
    return { tried: ended.code === 1 && tried ? Number(tried) : null, how };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws where an edit no longer fits: then it would prove nothing. */
function mutant({ name, edits }: Mutation): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "windfall-mutant-"));
  for (const each of needed) fs.cpSync(path.join(root, each), path.join(folder, each), { recursive: true });
  fs.symlinkSync(fs.realpathSync(path.join(root, "node_modules")), path.join(folder, "node_modules"));
  for (const { file, from, to } of edits) {
    const text = fs.readFileSync(path.join(folder, file), "utf8");
    if (text.split(from).length !== 2) throw new Error(`"${name}" does not fit ${file} any more`);
    fs.writeFileSync(
      path.join(folder, file),
      text.replace(from, () => to),
    );
  }
  return folder;
}

function run(args: string[], cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}
