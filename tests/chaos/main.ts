import { parseArgs } from "node:util";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDb, type Db } from "@/lib/db/client";
import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { createWooshPay } from "@/lib/wooshpay";
import { Cleanups } from "@/scripts/lib/cleanups";
import { report } from "@/scripts/lib/problem";
import { root, sandboxUrl } from "@/scripts/lib/settings";
import { stopOnSignals } from "@/scripts/lib/signals";
import { Steps } from "@/scripts/lib/steps";
import { Journey, steps, type Step } from "./journey";
import { Processes, victims, type Victim } from "./processes";

/** Milliseconds into a step at which its victim is killed; nothing means before it begins. */
const moments = [0, 15, 60] as const;

type Case = { step: Step; victim: Victim; moment: number };

const cleanups = new Cleanups();

/** One purchase and its cancellation, in the course of which one program dies without a warning. */
async function survive(processes: Processes, { step: deadly, victim, moment }: Case): Promise<void> {
  const journey = await Journey.begin(processes.settings.siteUrl, "pippin-vase");
  try {
    for (const step of steps) {
      if (step !== deadly) await journey.take(step);
      else await Promise.all([journey.take(step), killAndStart(processes, victim, moment)]);
    }
  } finally {
    await journey.end();
  }
}

async function killAndStart(processes: Processes, victim: Victim, moment: number): Promise<void> {
  await sleep(moment);
  processes.kill(victim);
  await sleep(300);
  await processes.startAgain(victim);
}

/** Until nothing waits any more: no job, no order, no refund. */
async function atRest(db: Db): Promise<boolean> {
  for (let tries = 0; tries < 240; tries += 1) {
    const [waiting] = await db.$queryRaw<{ orders: number; refunds: number }[]>`
      SELECT (SELECT count(*) FROM "Order" WHERE state IN ('pending', 'awaiting_payment', 'processing'))::int AS orders,
             (SELECT count(*) FROM "Refund" WHERE state IN ('sending', 'pending'))::int AS refunds`;
    if (waiting?.orders === 0 && waiting.refunds === 0) return true;
    await sleep(1_000);
  }
  return false;
}

async function passTime(processes: Processes, seconds: number): Promise<void> {
  await fetch(`${sandboxUrl(processes.settings)}/_sandbox/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ advance: seconds }),
  });
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { victim: { type: "string" }, step: { type: "string" } } });
  const cases = victims
    .flatMap((victim) => steps.flatMap((step) => moments.map((moment) => ({ victim, step, moment }))))
    .filter(({ victim, step }) => (values.victim ?? victim) === victim && (values.step ?? step) === step);
  const processes = await Processes.start(process.env, path.join(root, ".data-chaos"), new Steps(), cleanups);
  const failed: string[] = [];
  for (const each of cases) {
    const name = `kill -9 of ${each.victim}, ${each.moment} ms into "${each.step}"`;
    const began = performance.now();
    const fault = await survive(processes, each).then(
      () => "",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (fault) failed.push(`${name}: ${fault}`);
    console.log(
      `${fault ? "✗" : "✓"} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)${fault && `\n  ${fault}`}`,
    );
  }
  // Pages that were opened and lost end with their time.
  await passTime(processes, 70 * 60);
  const db = createDb(processes.env.DATABASE_URL ?? "");
  const psp = createWooshPay({ secretKey: "sk_test_sandbox", baseUrl: sandboxUrl(processes.settings) });
  const rest = await atRest(db);
  const violations = await checkInvariants({ db, psp, at: new Date() });
  const orders = await db.order.groupBy({ by: ["state"], _count: true });
  await db.$disconnect();
  for (const { rule, subject, detail } of violations) console.log(`✗ rule ${rule}: ${subject} ${detail}`);
  console.log(
    `\n${cases.length} purchases, ${failed.length} not brought to their end, ${violations.length} broken rules`,
  );
  console.log(
    `orders: ${orders.map(({ state, _count }) => `${_count} ${state}`).join(", ")}${rest ? "" : "; not at rest"}`,
  );
  return failed.length + violations.length + (rest ? 0 : 1);
}

stopOnSignals(cleanups);
try {
  const faults = await main();
  await cleanups.stop();
  process.exit(faults === 0 ? 0 : 1);
} catch (error) {
  if (!cleanups.ended) report(error);
  await cleanups.stop();
  process.exit(2);
}
