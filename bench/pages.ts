import path from "node:path";
import { Cleanups } from "@/scripts/lib/cleanups";
import { withTestStack } from "@/scripts/lib/e2e-stack";
import { freePort } from "@/scripts/lib/ports";
import { root, withoutDeployment } from "@/scripts/lib/settings";
import { Steps } from "@/scripts/lib/steps";
import { Supervised, type Program } from "@/scripts/lib/supervised";
import { buildEmptyApp, emptyAppProgram } from "./lib/empty-app";
import { weighHtml, type Html } from "./lib/html";
import { machine, revision } from "./lib/machine";
import { halfLines, speedLines, weightLines, weightVerdicts } from "./lib/report";
import { writeResults } from "./lib/results";
import { load, measureSpeed } from "./lib/speed";
import { pagesOf, type Target } from "./lib/targets";
import { measureWeight } from "./lib/weight";
import { runBench } from "./lib/run";

const data = path.join(root, ".data-bench");
const cleanups = new Cleanups();
const steps = new Steps();

const print = (lines: readonly string[]) => console.log(`\n${lines.join("\n")}`);

async function start(program: Program, target: Target): Promise<Target> {
  const supervised = new Supervised(program, () => {});
  cleanups.add({ stop: () => supervised.stop(), kill: () => supervised.kill() });
  await steps.run(target.name, () => supervised.start());
  return target;
}

async function startEmptyPage(): Promise<Target> {
  const folder = await steps.run("empty app", () => buildEmptyApp(cleanups));
  const port = await freePort();
  return start(emptyAppProgram(folder, port), { name: "empty page", url: `http://127.0.0.1:${port}/` });
}

async function startRawServer(): Promise<Target> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const args = ["--import", "tsx", "bench/raw-server.ts"];
  const env = { ...process.env, PORT: String(port) };
  return start({ name: "raw", args, cwd: root, env, ready: { url } }, { name: "raw node:http", url });
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

/** Runs the whole product for as long as it is measured. */
async function withShop(work: (shopUrl: string) => Promise<void>): Promise<void> {
  const env = { ...withoutDeployment(process.env), NODE_ENV: "production" } as const;
  const stack = new Cleanups();
  const shop = { stop: () => stack.stop(), kill: () => stack.kill() };
  cleanups.add(shop);
  try {
    const options = { dataDir: path.join(data, "shop"), buildDir: ".next-bench", env, cleanups: stack };
    await withTestStack(options, ({ E2E_BASE_URL }) => work(E2E_BASE_URL ?? ""));
  } finally {
    // Its database is dropped by now and could not be a second time.
    cleanups.remove(shop);
  }
}

const measured = revision();
await runBench(cleanups, () => withShop((shopUrl) => measure(shopUrl, measured)), data);
