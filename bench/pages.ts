import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { root } from "@/scripts/lib/settings";
import { Steps } from "@/scripts/lib/steps";
import { buildEmptyApp, emptyAppProgram } from "./lib/empty-app";
import { weighHtml, type Html } from "./lib/html";
import { machine, revision } from "./lib/machine";
import { halfLines, speedLines, weightLines, weightVerdicts } from "./lib/report";
import { benchData } from "./lib/product";
import { writeResults } from "./lib/results";
import { load, measureSpeed } from "./lib/speed";
import { pagesOf, type Target } from "./lib/targets";
import { measureWeight } from "./lib/weight";
import { runBench } from "./lib/run";
import { startTarget, withShop } from "./lib/shop";

const cleanups = new Cleanups();
const steps = new Steps();
const run = { cleanups, steps };

const print = (lines: readonly string[]) => console.log(`\n${lines.join("\n")}`);

async function startEmptyPage(): Promise<Target> {
  const folder = await steps.run("empty app", () => buildEmptyApp(cleanups));
  const port = await freePort();
  return startTarget(emptyAppProgram(folder, port), { name: "empty page", url: `http://127.0.0.1:${port}/` }, run);
}

async function startRawServer(): Promise<Target> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const args = ["--import", "tsx", "bench/raw-server.ts"];
  const env = { ...process.env, PORT: String(port) };
  return startTarget({ name: "raw", args, cwd: root, env, ready: { url } }, { name: "raw node:http", url }, run);
}

async function htmlOf(targets: readonly Target[]): Promise<Record<string, Html>> {
  const weighed = await Promise.all(targets.map(async (target) => [target.name, await weighHtml(target)] as const));
  return Object.fromEntries(weighed);
}

async function measure(shopUrl: string, measured: object): Promise<void> {
  const [empty, raw] = [await startEmptyPage(), await startRawServer()];
  const pages = pagesOf(shopUrl);
  const targets = [raw, empty, ...pages];
  const html = await htmlOf(targets);
  const before = machine(new Date());
  const weights = await steps.run("weight", () => measureWeight(empty, pages));
  const speeds = await steps.run("speed", () => measureSpeed(targets, empty.name, cleanups));
  print(speedLines(speeds, html));
  print(halfLines(speeds, pages));
  print(weightLines(weights));
  print(weightVerdicts(weights.slice(1)));
  console.log(
    `\nFigures are in ${await writeResults("pages", { ...measured, ...before, load, speeds, html, weights })}`,
  );
}

const measured = revision();
await runBench(cleanups, () => withShop(cleanups, (shopUrl) => measure(shopUrl, measured)), benchData);
