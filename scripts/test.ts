import fs from "node:fs";
import path from "node:path";
import { chosen, stagesOf } from "./lib/chosen";
import { Cleanups } from "./lib/cleanups";
import { sum, type Counts } from "./lib/counts";
import { claimFolder } from "./lib/data-dir";
import { ensurePrismaClient } from "./lib/prisma-client";
import { startPostgres } from "./lib/postgres";
import { report } from "./lib/problem";
import { readSettings, withoutDeployment } from "./lib/settings";
import { stopOnSignals } from "./lib/signals";
import { testData, type Stage } from "./lib/stages";
import { Steps } from "./lib/steps";

type Result = Readonly<{ name: string; counts: Counts; seconds: number }>;

const cleanups = new Cleanups();

const alreadyRun = (pid: number) => `Tests already run in this folder (process ${pid}). Wait for them.`;

/**
 * Held from here to the end, so that Vitest and the browser's shop share one server, and so that it stops even when the
 * run is called off and Vitest has no chance to.
 */
async function holdPostgres(): Promise<void> {
  const { stop, kill } = await startPostgres(testData, { durable: false });
  cleanups.add({ stop, kill });
}

async function runStage(stage: Stage, files: readonly string[]): Promise<Result> {
  console.log(`\n── ${stage.name}`);
  const began = performance.now();
  const own = files.filter((file) => stagesOf(file).includes(stage.name));
  const counts = await stage.run({ cleanups, env: process.env, files: own }).catch((error: unknown): Counts => {
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
  const { stages, files } = chosen(process.argv.slice(2));
  claimFolder(testData, cleanups, alreadyRun);
  const settings = readSettings({ ...withoutDeployment(process.env), NODE_ENV: "test" });
  await ensurePrismaClient(settings, new Steps(), cleanups);
  if (stages.some(({ name }) => /^(db|e2e)/.test(name))) await holdPostgres();
  const results: Result[] = [];
  for (const stage of stages) {
    if (!cleanups.ended) results.push(await runStage(stage, files));
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
