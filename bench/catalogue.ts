import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createDb } from "@/lib/db/client";
import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { startPostgres } from "@/scripts/lib/postgres";
import { Problem } from "@/scripts/lib/problem";
import { runToEnd } from "@/scripts/lib/run";
import { readSettings, root, withoutDeployment } from "@/scripts/lib/settings";
import { startStack } from "@/scripts/lib/stack";
import { Steps } from "@/scripts/lib/steps";
import { DEMO, ensureCatalogue } from "./lib/catalogue-database";
import { listingProbes, searchProbes, suggestProbes, type Probe } from "./lib/catalogue-probes";
import { levelLines, verdictLines, type Answered, type Level } from "./lib/catalogue-report";
import { buildEmptyApp, emptyAppProgram } from "./lib/empty-app";
import { filteredPath } from "./lib/filtered-paths";
import { weighHtml } from "./lib/html";
import { machine, revision } from "./lib/machine";
import { benchData } from "./lib/product";
import { speedLines } from "./lib/report";
import { writeResults } from "./lib/results";
import { runBench } from "./lib/run";
import { startTarget } from "./lib/shop";
import { load, measureSpeed } from "./lib/speed";
import { time, type Timing } from "./lib/timings";

/** Questions of each kind; fewer of the largest catalogue, which is measured only to be told. */
const turnsOf = (products: number) => (products > 100_000 ? 50 : 200);
const cleanups = new Cleanups();
const steps = new Steps();

function levels(): number[] {
  const { values } = parseArgs({ options: { products: { type: "string", default: "100000" } } });
  return [...new Set([DEMO, 100_000, Number(values.products)])].filter(
    (products) => products <= Number(values.products),
  );
}

/** Seconds that a build takes which could reach this database. */
async function build(databaseUrl: string): Promise<number> {
  const buildDir = ".next-bench-built";
  fs.rmSync(path.join(root, buildDir), { recursive: true, force: true });
  const env = { ...withoutDeployment(process.env), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  const began = performance.now();
  const args = [path.join(root, "node_modules/next/dist/bin/next"), "build"];
  const known = { ...env, BUILD_DIR: buildDir, DATABASE_URL: databaseUrl };
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env: known, cleanups });
  if (code !== 0) throw new Problem(`The shop could not be built:\n${output}`);
  return (performance.now() - began) / 1000;
}

/** The whole product on a catalogue, for as long as `work` takes. */
async function withShopOn<T>(databaseUrl: string, work: (shopUrl: string) => Promise<T>): Promise<T> {
  const own = new Cleanups();
  const stack = { stop: () => own.stop(), kill: () => own.kill() };
  cleanups.add(stack);
  const dataDir = path.join(benchData, "catalogue");
  const settings = readSettings({
    ...withoutDeployment(process.env),
    ...{ NODE_ENV: "production", DATABASE_URL: databaseUrl, DATA_DIR: dataDir, BUILD_DIR: ".next-bench" },
    ...{ PORT: String(await freePort()), SANDBOX_PORT: String(await freePort()) },
  });
  const programsLog = path.join(dataDir, "programs.log");
  const log = (program: string, line: string) => fs.appendFileSync(programsLog, `${program.padEnd(8)}│ ${line}\n`);
  try {
    await startStack({ settings, mode: "production", steps, cleanups: own, log });
    return await work(settings.siteUrl);
  } finally {
    await own.stop();
    cleanups.remove(stack);
  }
}

async function read(shopUrl: string, path: string): Promise<void> {
  const answer = await fetch(new URL(path, shopUrl), { redirect: "error" });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Problem(`${path} answered ${answer.status}`);
}

async function measureDatabase(
  databaseUrl: string,
  turns: number,
): Promise<{ probes: Probe[]; timings: (Timing | null)[] }> {
  const db = createDb(databaseUrl);
  try {
    const probes = [...(await listingProbes(db)), ...searchProbes(db), ...suggestProbes(db)];
    const timings: (Timing | null)[] = [];
    for (const { ask } of probes) timings.push(ask ? await time(turns, ask) : null);
    return { probes, timings };
  } finally {
    await db.$disconnect();
  }
}

async function measureSpeeds(
  shopUrl: string,
  databaseUrl: string,
  emptyApp: string,
): Promise<Pick<Level, "speeds" | "html">> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/query`;
  const program = emptyAppProgram(emptyApp, port, databaseUrl);
  const bare = await startTarget(program, { name: "one query", url }, { cleanups, steps });
  const filtered = { name: "filtered category", url: new URL(filteredPath, shopUrl).href };
  const another = { ...filtered, name: "another each time", anotherFilter: true } as const;
  const targets = [bare, filtered, another];
  const html = Object.fromEntries(await Promise.all(targets.map(async (page) => [page.name, await weighHtml(page)])));
  const speeds = await steps.run("speed", () => measureSpeed(targets, bare.name, cleanups, ["identity"]));
  return { speeds, html };
}

async function measureLevel(databaseUrl: string, products: number, emptyApp: string): Promise<Level> {
  const buildSeconds = await steps.run("build alone", () => build(databaseUrl));
  const turns = turnsOf(products);
  const { probes, timings } = await steps.run("database", () => measureDatabase(databaseUrl, turns));
  return withShopOn(databaseUrl, async (shopUrl) => {
    const answered: Answered[] = [];
    await steps.run("pages", async () => {
      for (const [index, { name, path: pathOf }] of probes.entries()) {
        const page = pathOf ? await time(turns, (turn) => read(shopUrl, pathOf(turn))) : null;
        answered.push({ name, database: timings[index] ?? null, page });
      }
    });
    return { products, answered, buildSeconds, ...(await measureSpeeds(shopUrl, databaseUrl, emptyApp)) };
  });
}

async function measure(): Promise<void> {
  const on = { ...revision(), ...machine(new Date()) };
  const postgres = await steps.run("postgres", () => startPostgres(benchData, { durable: false }));
  cleanups.add({ stop: postgres.stop, kill: postgres.kill });
  const emptyApp = await steps.run("empty app", () => buildEmptyApp(cleanups));
  const measured: Level[] = [];
  for (const products of levels()) {
    const url = await steps.run(`${products} products`, () => ensureCatalogue(postgres, products, cleanups));
    const level = await measureLevel(url, products, emptyApp);
    console.log(`\n${levelLines(level).join("\n")}\n\n${speedLines(level.speeds, level.html).join("\n")}\n`);
    measured.push(level);
  }
  console.log(verdictLines(measured).join("\n"));
  console.log(`\nFigures are in ${await writeResults("catalogue", { ...on, load, levels: measured })}`);
}

await runBench(cleanups, measure, benchData);
