import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "@/scripts/lib/postgres";
import { mutations, type Mutation } from "./mutations";

const root = path.join(import.meta.dirname, "../..");
const data = path.join(root, ".data-test");
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

/** A copy of the code with one mechanism switched off. Throws where an edit no longer fits: then it would prove nothing. */
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

/** How many schedules it took to notice, or null where none did. */
function schedulesUntilNoticed(mutation: Mutation, schedules: number): { tried: number | null; how: string } {
  const folder = mutant(mutation);
  try {
    const args = [
      "--import",
      "tsx",
      "tests/torture/main.ts",
      "--fresh",
      "--until-broken",
      "--workers",
      "2",
      "--data",
      data,
    ];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...args, "--schedules", String(schedules), "--seed", "1"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    if (status !== 0 && status !== 1) throw new Error(`${mutation.name}: ${stderr}`);
    const tried = /^(\d+) schedules in/m.exec(stdout)?.[1];
    const how = /^seed \d+:\n\s+(.*)$/m.exec(stdout)?.[1] ?? "";
    return { tried: status === 1 && tried ? Number(tried) : null, how };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { schedules: { type: "string", default: "300" }, only: { type: "string" } } });
const chosen = mutations.filter(({ name }) => name.includes(values.only ?? ""));
// Held for as long as this runs, so that each mutant finds it running.
const postgres = await startPostgres(data, { durable: false });
let missed = 0;
for (const mutation of chosen) {
  const { tried, how } = schedulesUntilNoticed(mutation, Number(values.schedules));
  if (tried === null) missed += 1;
  const verdict = tried === null ? "✗ NOT NOTICED" : `✓ after ${String(tried).padStart(3)}`;
  console.log(`${verdict}  ${mutation.name}${how && `\n             ${how.slice(0, 140)}`}`);
}
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
console.log(`\n${chosen.length - missed} of ${chosen.length} noticed within ${values.schedules} schedules (${commit})`);
await postgres.stop();
process.exitCode = missed === 0 ? 0 : 1;
