import { parseArgs } from "node:util";
import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { root } from "@/scripts/lib/settings";
import { Steps } from "@/scripts/lib/steps";
import { Supervised, type Program } from "@/scripts/lib/supervised";
import { checkoutLines, clickFigures, type Clicks } from "./lib/checkout-report";
import { buildEmptyApp, emptyAppProgram } from "./lib/empty-app";
import { machine, revision } from "./lib/machine";
import { buyOnce, clickOnEmpty, type Click } from "./lib/pay-click";
import { benchData, startProduct, stockUp } from "./lib/product";
import { writeResults } from "./lib/results";
import { runBench } from "./lib/run";

const cleanups = new Cleanups();
const steps = new Steps();
const WARM_UP = 40;
const lanes = [1, 8] as const;

function options(): number {
  const { values } = parseArgs({ options: { purchases: { type: "string", default: "200" } } });
  return Number(values.purchases);
}

async function start(program: Program): Promise<void> {
  const supervised = new Supervised(program, () => {});
  cleanups.add({ stop: () => supervised.stop(), kill: () => supervised.kill() });
  await steps.run(program.name, () => supervised.start());
}

async function startEmptyApp(): Promise<string> {
  const folder = await steps.run("empty app", () => buildEmptyApp(cleanups));
  const port = await freePort();
  await start(emptyAppProgram(folder, port));
  return `http://127.0.0.1:${port}/`;
}

async function startRawServer(): Promise<string> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const env = { ...process.env, PORT: String(port) };
  await start({ name: "raw", args: ["--import", "tsx", "bench/raw-server.ts"], cwd: root, env, ready: { url } });
  return url;
}

/** So many clicks, `atOnce` of them at the same time. */
async function clicks(count: number, atOnce: number, click: () => Promise<Click>): Promise<Click[]> {
  const done: Click[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun < count) {
      begun += 1;
      done.push(await click());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}

async function measure(): Promise<void> {
  const purchases = options();
  const measured = revision();
  const product = await startProduct("checkout", { cleanups, steps, log: () => undefined });
  await stockUp(product, 100_000);
  const [emptyUrl, rawUrl] = [await startEmptyApp(), await startRawServer()];
  const on = { ...measured, ...machine(new Date()) };
  const shop = () => buyOnce(product);
  const empty = () => clickOnEmpty(emptyUrl, rawUrl);
  await steps.run("warm-up", () => Promise.all([clicks(WARM_UP, 2, shop), clicks(WARM_UP, 2, empty)]));
  const figures: Clicks[] = [];
  for (const atOnce of lanes) {
    // In turns, so that both meet the same machine.
    const [ofShop, ofEmpty]: Click[][] = [[], []];
    await steps.run(`${atOnce} at once`, async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        ofShop?.push(...(await clicks(Math.ceil(purchases / 5), atOnce, shop)));
        ofEmpty?.push(...(await clicks(Math.ceil(purchases / 5), atOnce, empty)));
      }
    });
    figures.push({ atOnce, shop: clickFigures(ofShop ?? []), empty: clickFigures(ofEmpty ?? []) });
  }
  console.log(`\n${checkoutLines(figures).join("\n")}`);
  console.log(`\nFigures are in ${await writeResults("checkout", { ...on, purchases, clicks: figures })}`);
}

await runBench(cleanups, measure, benchData);
