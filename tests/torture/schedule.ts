import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { reconcile } from "@/lib/payments/reconcile";
import { aVariant } from "@/tests/support/factories";
import { endFaults, orderFaults } from "./faults";
import { others } from "./others";
import { Shopper } from "./shopper";
import { openWorld, type Database, type World } from "./world";

export type Outcome = { seed: number; broken: string[]; world: Pick<World, "tally"> };

const steps = {
  put: 3,
  pay: 6,
  fillIn: 6,
  comeBack: 3,
  cancel: 2,
  ship: 3,
  refund: 3,
  refundElsewhere: 1.5,
  dispute: 1,
  bankDecides: 3,
  everybodyAsks: 3,
  forge: 0.5,
  replay: 1,
  jump: 2,
  work: 4,
  reconcile: 2,
} as const;
type Step = keyof typeof steps;

/** Random shoppers on a random shop in random weather; then the weather clears, and what must hold is checked. */
export async function runSchedule(database: Database, seed: number): Promise<Outcome> {
  const world = await openWorld(database, seed);
  const variants = await stockUp(world);
  const shoppers = Array.from({ length: 1 + world.dice.below(3) }, () => new Shopper(world, variants));
  for (const shopper of shoppers) await shopper.put();
  await orderFaults(world);
  for (let left = 8 + world.dice.below(12); left > 0; left -= 1) {
    // Some of what happens happens at the same instant.
    const atOnce = world.dice.weigh({ 1: 6, 2: 3, 4: 1 });
    const chosen = Array.from({ length: Number(atOnce) }, () => ({
      step: world.dice.weigh(steps),
      shopper: world.dice.pick(shoppers),
    }));
    if (chosen.length > 1) world.tally.fault("at_once", chosen.length);
    await Promise.all(chosen.map(({ step, shopper }) => shopper && take(step, world, shopper)));
  }
  await endFaults(world);
  const orphans = await comeToRest(world);
  const broken = [...world.unexpected, ...orphans, ...(await whatIsBroken(world))];
  await world.shop.close();
  return { seed, broken, world };
}

async function stockUp({ db, dice }: World): Promise<string[]> {
  const variants: string[] = [];
  for (let left = 1 + dice.below(2); left > 0; left -= 1) {
    variants.push(await aVariant(db, { free: 1 + dice.below(4), minor: 1_000 + dice.below(9_000) }));
  }
  return variants;
}

function take(step: Step, world: World, shopper: Shopper): Promise<void> {
  world.tally.action(step);
  return step === "put" || step === "pay" || step === "fillIn" || step === "comeBack" || step === "cancel"
    ? shopper[step]()
    : others[step](world);
}

/**
 * Nobody does anything any more: lost answers are found, banks decide, deliveries and jobs come to their end, the
 * reconciler looks, sessions end. Answers the pages that are left open with nobody knowing of them, before time closes those.
 */
async function comeToRest(world: World): Promise<string[]> {
  let orphans: string[] = [];
  for (const [round, seconds] of [130, 130, 4_000, 4_000, 90_000].entries()) {
    await world.shop.advance(seconds);
    await world.shop.delivered();
    await world.work();
    await world.attempt("reconcile", () => reconcile(world.shop.context, { whole: true }));
    await world.work();
    if (round === 1) orphans = await orphanedPages(world);
  }
  return orphans;
}

async function orphanedPages({ db, shop }: World): Promise<string[]> {
  const known = new Set(
    (await db.paymentAttempt.findMany({ select: { sessionId: true } })).map(({ sessionId }) => sessionId),
  );
  const orphans: string[] = [];
  for await (const session of shop.context.psp.checkoutSessions.listAll({ limit: 100 })) {
    if (session.status === "open" && !known.has(session.id)) orphans.push(`${session.id} is open and nobody knows it`);
  }
  return orphans;
}

async function whatIsBroken({ db, shop }: World): Promise<string[]> {
  const { psp, now } = shop.context;
  const violations = await checkInvariants({ db, psp, at: now() });
  const restless = await db.order.findMany({
    where: { state: { in: ["pending", "awaiting_payment", "processing"] } },
    select: { reference: true, state: true },
  });
  // A refund that the bank sent back is a person's business; without one the money has to be on its way.
  const kept = await db.order.findMany({
    where: { state: "paid", cancelledAt: { not: null }, refunds: { none: { state: { not: "succeeded" } } } },
    select: { reference: true },
  });
  const sending = await db.refund.count({ where: { state: "sending" } });
  const twice = await db.$queryRaw<{ sale: string }[]>`
    SELECT c.id::text AS sale FROM "Cart" c JOIN "Order" o ON o."cartId" = c.id
    WHERE o."paidAt" IS NOT NULL AND o."cancelledAt" IS NULL GROUP BY c.id, o."cartVersion" HAVING count(*) > 1`;
  return [
    ...violations.map(({ rule, subject, detail }) => `rule ${rule}: ${subject} ${detail}`),
    ...restless.map(({ reference, state }) => `${reference} is still ${state}`),
    ...kept.map(({ reference }) => `${reference} is not served and keeps its money`),
    ...(sending > 0 ? [`${sending} refunds were never sent`] : []),
    ...twice.map(({ sale }) => `cart ${sale} was sold twice in one version`),
  ];
}
