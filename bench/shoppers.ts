import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createDb } from "@/lib/db/client";
import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { createWooshPay } from "@/lib/wooshpay";
import { Cleanups } from "@/scripts/lib/cleanups";
import { Steps } from "@/scripts/lib/steps";
import type { Log } from "@/scripts/lib/supervised";
import { comesToRest } from "./lib/at-rest";
import { Diary } from "./lib/diary";
import { machine, revision } from "./lib/machine";
import { canMeasureMemory, sampleMemory, type Sample } from "./lib/memory";
import { benchData, startProduct, stockUp, type Product } from "./lib/product";
import { writeResults } from "./lib/results";
import { Shopper } from "./lib/shopper";
import { memoryLines, memoryOf, progressLine, troubleLines, verdictLine } from "./lib/shoppers-report";
import { runBench } from "./lib/run";

const SAMPLE_MS = 15_000;
const cleanups = new Cleanups();
const steps = new Steps();

function options() {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "60" }, shoppers: { type: "string", default: "50" } },
  });
  return { minutes: Number(values.minutes), shoppers: Number(values.shoppers) };
}

/** Whatever a program says on its stderr, or that it ended, is an error. */
function listenTo(diary: Diary): Log {
  return (program, line, stream) => {
    if (stream !== "stdout") diary.trouble(`${program} complained`, line);
  };
}

/** One shopper after the other comes, until the time is over. */
async function queue(product: Product, diary: Diary, over: AbortSignal): Promise<void> {
  // Not all at the same moment.
  await sleep(Math.random() * 10_000, undefined, { signal: over }).catch(() => undefined);
  while (!over.aborted) await new Shopper(new URL(product.shopUrl).origin, diary, over).visit();
}

/** Samples memory, and says each minute how things stand. */
async function watch(product: Product, diary: Diary, over: AbortSignal): Promise<Sample[]> {
  const samples: Sample[] = [];
  const began = performance.now();
  for (let at = 0; !over.aborted; at += 1) {
    const seconds = (performance.now() - began) / 1000;
    if (canMeasureMemory) samples.push(sampleMemory(product, seconds));
    if (at > 0 && at % 4 === 0) {
      console.log(
        [progressLine(at / 4, diary, seconds, samples.at(-1)), ...troubleLines(diary.newTroubles())].join("\n"),
      );
    }
    await sleep((at + 1) * SAMPLE_MS - (performance.now() - began), undefined, { signal: over }).catch(() => undefined);
  }
  return samples;
}

/** What must hold of all that was bought, once nothing is under way any more. */
async function checkBooks({ databaseUrl, sandboxUrl }: Product, diary: Diary): Promise<void> {
  const db = createDb(databaseUrl);
  try {
    if (!(await comesToRest(db))) diary.trouble("something never came to rest", "see the database");
    const psp = createWooshPay({ secretKey: "sk_test_sandbox", baseUrl: sandboxUrl });
    for (const { rule, subject, detail } of await checkInvariants({ db, psp, at: new Date() })) {
      diary.trouble(`rule ${rule} is broken`, `${subject} ${detail}`);
    }
  } finally {
    await db.$disconnect();
  }
}

async function measure(): Promise<boolean> {
  const { minutes, shoppers } = options();
  const measured = revision();
  const diary = new Diary();
  const product = await startProduct("shoppers", { cleanups, steps, log: listenTo(diary) });
  await stockUp(product, 1_000_000);
  const on = { ...measured, ...machine(new Date()) };
  const over = AbortSignal.timeout(minutes * 60_000);
  setMaxListeners(0, over);
  const watching = watch(product, diary, over);
  await Promise.all(Array.from({ length: shoppers }, () => queue(product, diary, over)));
  const memory = memoryOf(await watching);
  const requests = diary.requests;
  await steps.run("at rest", () => checkBooks(product, diary));
  const lines = [verdictLine(diary, minutes * 60), ...memoryLines(memory), ...troubleLines(diary.allTroubles)];
  console.log(`\n${lines.join("\n")}`);
  const counted = { requestsPerSecond: Math.round((requests / minutes / 60) * 10) / 10, ordersPaid: diary.ordersPaid };
  const errors = { count: diary.errors, list: diary.allTroubles };
  const figures = { ...on, minutes, shoppers, ...counted, visits: diary.visits, errors, memory };
  console.log(`\nFigures are in ${await writeResults("shoppers", figures)}`);
  return diary.errors === 0;
}

await runBench(cleanups, measure, benchData);
