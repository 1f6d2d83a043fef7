import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { reconcile } from "@/lib/payments/reconcile";
import { aVariant } from "@/tests/support/factories";
import { endFaults, orderFaults } from "./faults";
import { others } from "./others";
import { Shopper } from "./shopper";
import { openWorld, type Database, type World } from "./world";

export type Outcome = { seed: number; broken: string[]; world: Pick<World, "tally"> };

const steps = {
  put: 4,
  pay: 6,
  fillIn: 8,
  comeBack: 4,
  cancel: 1,
  ship: 2,
  refund: 2,
  refundElsewhere: 0.5,
  dispute: 0.5,
  bankDecides: 1,
  forge: 0.5,
  replay: 1,
  jump: 3,
  work: 5,
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
  for (let left = 8 + world.dice.below(16); left > 0; left -= 1) {
    const shopper = world.dice.pick(shoppers);
    const step = world.dice.weigh(steps);
    world.tally.action(step);
    if (shopper) await take(step, world, shopper);
  }
  await endFaults(world);
  await comeToRest(world);
  const broken = [...world.unexpected, ...(await whatIsBroken(world))];
  world.shop.close();
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
  return step === "put" || step === "pay" || step === "fillIn" || step === "comeBack" || step === "cancel"
    ? shopper[step]()
    : others[step](world);
}

/** Nobody does anything any more: sessions end, banks decide, deliveries and jobs come to their end, the reconciler looks. */
async function comeToRest(world: World): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await world.shop.advance(round === 0 ? 130 : 4_000);
    await world.shop.delivered();
    await world.work();
    await world.attempt("reconcile", () => reconcile(world.shop.context));
    await world.work();
  }
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
