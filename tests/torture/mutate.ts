import { execFileSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "@/scripts/lib/postgres";
import { dropLeftovers, ensureTemplate } from "@/tests/support/template";
import { root, untilNoticed, type Verdict } from "./mutant";
import { mutations, type Mutation } from "./mutations";
import { Verdicts } from "./verdicts";

const { values } = parseArgs({
  options: {
    /** Within so many schedules each mutation has to be noticed. */
    schedules: { type: "string", default: "400" },
    only: { type: "string", default: "" },
    workers: { type: "string", default: "2" },
    fresh: { type: "boolean", default: false },
    data: { type: "string", default: path.join(root, ".data-test") },
  },
});
const schedules = Number(values.schedules);
const verdicts = new Verdicts(schedules, values);
const chosen = mutations.filter(({ name }) => name.includes(values.only));
const waiting = chosen.filter((mutation) => !verdicts.of(mutation));
for (const mutation of chosen) {
  const known = verdicts.of(mutation);
  if (known) tell(mutation, known);
}

// Held for as long as this runs, so that each mutant finds it running.
const postgres = await startPostgres(values.data, { durable: false });
const server = postgres.url("postgres");
try {
  // Mutants that begin at the same moment would both make it.
  const template = await ensureTemplate(server);
  const hand = async () => {
    for (let mutation = waiting.shift(); mutation; mutation = waiting.shift()) {
      const verdict = await untilNoticed(mutation, schedules, path.resolve(values.data));
      verdicts.note(mutation, verdict);
      tell(mutation, verdict);
    }
  };
  await Promise.all(Array.from({ length: Number(values.workers) }, hand));
  // A mutation of the schema has left a template of its own.
  await dropLeftovers(server, template);
} finally {
  await postgres.stop();
}

const noticed = chosen.filter((mutation) => verdicts.of(mutation)?.tried);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
console.log(`\n${noticed.length} of ${chosen.length} noticed within ${schedules} schedules (${commit})`);
process.exitCode = noticed.length === chosen.length ? 0 : 1;

function tell({ name }: Mutation, { tried, how }: Verdict): void {
  const verdict = tried === null ? "✗ NOT NOTICED" : `✓ after ${String(tried).padStart(3)}  `;
  console.log(`${verdict}  ${name}${how && `\n               ${how.slice(0, 130)}`}`);
}
