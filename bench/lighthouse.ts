import { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { Steps } from "@/scripts/lib/steps";
import { buildEmptyApp, emptyAppProgram } from "./lib/empty-app";
import { audit, installLighthouse, type Audit } from "./lib/lighthouse";
import { lighthouseLines, lighthouseVerdicts, summariseAudits } from "./lib/lighthouse-report";
import { machine, revision } from "./lib/machine";
import { benchData } from "./lib/product";
import { writeResults } from "./lib/results";
import { runBench } from "./lib/run";
import { startTarget, withShop } from "./lib/shop";
import { pagesOf, type Target } from "./lib/targets";

const ROUNDS = 5;
const cleanups = new Cleanups();
const steps = new Steps();

async function startEmptyApp(): Promise<Target> {
  const folder = await steps.run("empty app", () => buildEmptyApp(cleanups));
  const port = await freePort();
  const target = { name: "empty page", url: `http://127.0.0.1:${port}/word` };
  return startTarget(emptyAppProgram(folder, port), target, { cleanups, steps });
}

async function measure(shopUrl: string, measured: object): Promise<void> {
  const empty = await startEmptyApp();
  const targets = [empty, ...pagesOf(shopUrl)];
  const before = machine(new Date());
  // The first visitor's page is made for him; those who are measured come later.
  for (const { url } of targets) await fetch(url).then((answer) => answer.text());
  const audits = new Map<string, Audit[]>(targets.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round++) {
    await steps.run(`round ${round}`, async () => {
      for (const target of targets) audits.get(target.name)?.push(await audit(target, cleanups));
    });
  }
  const [emptyPage, ...pages] = [...audits].map(([name, visits]) => summariseAudits(name, visits));
  if (!emptyPage) throw new Error("the empty page was not visited");
  console.log(`\n${lighthouseLines([emptyPage, ...pages]).join("\n")}\n`);
  console.log(lighthouseVerdicts(pages, emptyPage).join("\n"));
  const figures = { ...measured, ...before, rounds: ROUNDS, pages: [emptyPage, ...pages] };
  console.log(`\nFigures are in ${await writeResults("lighthouse", figures)}`);
}

async function run(): Promise<void> {
  const measured = revision();
  await steps.run("lighthouse", () => installLighthouse(cleanups));
  await withShop(cleanups, (shopUrl) => measure(shopUrl, measured));
}

await runBench(cleanups, run, benchData);
