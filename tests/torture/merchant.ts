import type { Prisma } from "@/generated/prisma/client";
import { acceptReview } from "@/lib/payments/accept-review";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { decideRefund } from "@/lib/payments/decide-refund";
import { refundReview } from "@/lib/payments/refund-review";
import { refundedSoFar } from "@/lib/payments/send-refund";
import { settleReturns } from "@/lib/payments/settle-returns";
import { shipOrder } from "@/lib/payments/ship-order";
import type { RefundWish } from "@/lib/refunds/plan";
import { requestRefund } from "@/lib/refunds/request-refund";
import type { World } from "./world";

const by = "the merchant";

/** What people in the shop do. */
export const merchant = {
  /** Sends what was paid, and tries to send what was given up while its money is still here, or what was never paid. */
  async ship(world: World): Promise<void> {
    const early = world.dice.chance(0.4) && (await anOrder(world, notToBeSent));
    const order = early || (await anOrder(world, moneyed));
    const line = world.dice.pick(order?.lines ?? []);
    if (!order || !line) return;
    const parcel = world.dice.chance(0.5) ? {} : { lines: [{ id: line.id, quantity: 1 }] };
    await twiceBySomeChance(world, "ship", () => shipOrder(world.shop.context, order.id, parcel, by));
  },

  async refund(world: World): Promise<void> {
    const { dice } = world;
    const order = await anOrder(world, moneyed);
    if (!order) return;
    if (dice.chance(0.4)) await troubleWithNextRefund(world);
    const line = dice.pick(order.lines);
    const part = { lines: line ? [{ id: line.id, quantity: 1 }] : [], shipping: dice.chance(0.3) };
    await giveBack(world, order, dice.chance(0.3) ? "all" : part);
    if (dice.chance(0.5)) await world.work();
  },

  /** One piece of a line, and then the whole line, as somebody does who has not looked. Dearer lines leave money for both. */
  async refundAgain(world: World): Promise<void> {
    const order = await anOrder(world, { AND: [moneyed, { lines: { some: { position: { gt: 0 } } } }] });
    const [line] = order?.lines.toSorted((a, b) => a.totalMinor - b.totalMinor) ?? [];
    if (!order || !line) return;
    world.tally.fault("same_piece_twice");
    for (const quantity of [1, line.quantity]) {
      await giveBack(world, order, { lines: [{ id: line.id, quantity }], shipping: false });
      await world.work();
    }
  },

  async giveUp(world: World): Promise<void> {
    const order = await anOrder(world, { fulfilment: "unshipped", cancelledAt: null });
    if (!order) return;
    if (world.dice.chance(0.3)) await troubleWithNextRefund(world);
    await twiceBySomeChance(world, "cancel", () => cancelOrder(world.shop.context, order.id, by));
  },

  /** Goes through what waits for a person's decision. */
  async decide(world: World): Promise<void> {
    const { db, dice, shop, attempt } = world;
    const questions = {
      OR: [{ state: "under_review" as const }, { refunds: { some: { state: "unclear" as const } } }],
    };
    const orders = await db.order.findMany({ where: questions, orderBy: { number: "asc" }, select: { id: true } });
    for (const { id } of orders) {
      await attempt("decide", () => decideAbout(world, id));
      await attempt<unknown>("decide", () =>
        dice.chance(0.5) ? acceptReview(shop.context, id, by) : refundReview(shop.context, id, by),
      );
    }
  },
};

/** By some chance while somebody looks at the charge. */
async function giveBack(world: World, { id, reference }: Found, wish: RefundWish): Promise<void> {
  const { attempt, crossings, dice, shop, tally } = world;
  const ask = () => twiceBySomeChance(world, "refund", () => requestRefund(shop.context, id, wish, by));
  if (!dice.chance(0.2)) return ask();
  tally.fault("look_crosses_refund");
  const look = () => attempt("look", () => settleReturns(shop.context, id));
  await crossings.of(reference, look, async () => {
    await ask();
    await world.work();
  });
}

async function troubleWithNextRefund({ dice, shop, tally }: World): Promise<void> {
  const outcome = dice.weigh({ pending: 2, failed: 1 });
  tally.fault(outcome === "pending" ? "refund_pending" : "refund_failed");
  await shop.control("next-refund", { outcome });
}

/** What is not known of a refund is what the charge says beyond those that are known. */
async function decideAbout({ db, shop }: World, orderId: string): Promise<void> {
  const { refunds, attempts } = await db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { refunds: true, attempts: { where: { intentId: { not: null } } } },
  });
  const unclear = refunds.find(({ state }) => state === "unclear");
  const intentId = attempts[0]?.intentId;
  if (!unclear || !intentId) return;
  const known = refunds.filter(({ state }) => state === "succeeded" || state === "pending");
  const rest = known.reduce((left, { amountMinor }) => left - amountMinor, await refundedSoFar(shop.context, intentId));
  await decideRefund(shop.context, orderId, { went: rest >= unclear.amountMinor, cause: by });
}

/** Money has come for it, or is promised. */
const moneyed = { OR: [{ capturedMinor: { gt: 0 } }, { state: "authorised" }] } satisfies Prisma.OrderWhereInput;

const notToBeSent = {
  OR: [{ cancelledAt: { not: null } }, { capturedMinor: 0, state: { not: "authorised" } }],
} satisfies Prisma.OrderWhereInput;

type Found = NonNullable<Awaited<ReturnType<typeof anOrder>>>;

export async function anOrder({ db, dice }: World, where: Prisma.OrderWhereInput) {
  const orders = await db.order.findMany({
    where,
    orderBy: { number: "asc" },
    select: {
      id: true,
      reference: true,
      lines: { select: { id: true, quantity: true, totalMinor: true }, orderBy: { position: "asc" } },
      attempts: { where: { intentId: { not: null } }, select: { intentId: true } },
    },
  });
  return dice.pick(orders);
}

async function twiceBySomeChance(world: World, what: string, work: () => Promise<unknown>): Promise<void> {
  const times = world.dice.chance(0.2) ? 2 : 1;
  if (times === 2) world.tally.fault("merchant_clicks_twice");
  await Promise.all(Array.from({ length: times }, () => world.attempt(what, work)));
}
