import fs from "node:fs";
import path from "node:path";
import { Cleanups } from "./lib/cleanups";
import { sum, type Counts } from "./lib/counts";
import { claimFolder } from "./lib/data-dir";
import { ensurePrismaClient } from "./lib/prisma-client";
import { startPostgres } from "./lib/postgres";
import { Problem, report } from "./lib/problem";
import { readSettings, withoutDeployment } from "./lib/settings";
import { stopOnSignals } from "./lib/signals";
import { fieldStages, stages, testData, type Stage } from "./lib/stages";
import { Steps } from "./lib/steps";

type Result = Readonly<{ name: string; counts: Counts; seconds: number }>;

const cleanups = new Cleanups();

/**
 * `verify` is all but the browser, `e2e` the browser alone, `all` everything under both of the sandbox's dialects; stages
 * can be named too; nothing means everything under the first.
 */
function chosenStages(names: readonly string[]): readonly Stage[] {
  const known = [...stages, ...fieldStages];
  if (names.includes("all")) return known;
  const inBrowser = ["build", "e2e"];
  const wanted = names.flatMap((name) => {
    if (name === "verify") return stages.map((stage) => stage.name).filter((stage) => !inBrowser.includes(stage));
    return name === "e2e" ? inBrowser : [name];
  });
  const unknown = wanted.filter((name) => !known.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Problem(`There is no stage called ${unknown.join(", ")}.`);
  if (wanted.length === 0) return stages;
  return known.filter((stage) => wanted.includes(stage.name));
}

const alreadyRun = (pid: number) => `Tests already run in this folder (process ${pid}). Wait for them.`;

/**
 * Held from here to the end, so that Vitest and the browser's shop share one server, and so that it stops even when the
 * run is called off and Vitest has no chance to.
 */
async function holdPostgres(): Promise<void> {
  const { stop, kill } = await startPostgres(testData, { durable: false });
  cleanups.add({ stop, kill });
}

async function runStage(stage: Stage): Promise<Result> {
  console.log(`\n── ${stage.name}`);
  const began = performance.now();
  const counts = await stage.run({ cleanups, env: process.env }).catch((error: unknown): Counts => {
    if (!cleanups.ended) report(error);
    return { passed: 0, failed: 1 };
  });
  return { name: stage.name, counts, seconds: (performance.now() - began) / 1000 };
}

function table(results: readonly Result[]): string {
  const rows = results.map(({ name, counts, seconds }) => {
    const mark = counts.failed > 0 ? "✗" : "✓";
    const numbers = `${String(counts.passed).padStart(6)} passed ${String(counts.failed).padStart(4)} failed`;
    return `${mark} ${name.padEnd(10)}${numbers}${`${seconds.toFixed(1)} s`.padStart(10)}`;
  });
  return [...rows, `  in all ${(performance.now() / 1000).toFixed(1)} s`].join("\n");
}

async function main(): Promise<Counts> {
  const chosen = chosenStages(process.argv.slice(2));
  claimFolder(testData, cleanups, alreadyRun);
  const settings = readSettings({ ...withoutDeployment(process.env), NODE_ENV: "test" });
  await ensurePrismaClient(settings, new Steps(), cleanups);
  if (chosen.some(({ name }) => /^(db|e2e)/.test(name))) await holdPostgres();
  const results: Result[] = [];
  for (const stage of chosen) {
    if (!cleanups.ended) results.push(await runStage(stage));
  }
  console.log(`\n${table(results)}\n`);
  return sum(results.map((result) => result.counts));
}

stopOnSignals(cleanups);
try {
  const summary = path.join(testData, "summary");
  fs.rmSync(summary, { force: true });
  const { passed, failed } = await main();
  // A run that was called off is ended, with its own code, by the signal.
  if (!cleanups.ended) {
    await cleanups.stop();
    fs.writeFileSync(summary, `${passed} passed, ${failed} failed\n`);
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(failed > 0 || passed === 0 ? 1 : 0);
  }
} catch (error) {
  report(error);
  await cleanups.stop();
  process.exit(1);
}
