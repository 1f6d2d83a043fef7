import type { Prisma } from "@/generated/prisma/client";
import { unsettledStates } from "@/lib/orders/order-state";
import { giveUp } from "../cancel-order";
import type { Shop } from "../context";
import { settle } from "../settle";
import { recoverLost } from "./lost-session";
import { tried, type Tally } from "./tally";

/** An order that still waits is asked about no more often than this, so that many of them do not meet a rate limit. */
const EVERY_MS = 2 * 60_000;
/** Orders looked at in one go; the next sweep, a minute later, takes the following ones. */
const BATCH = 200;

/** Orders whose state somebody else decides: those not settled, and promises that were given up or have lapsed. */
function waiting(at: Date, before: Date): Prisma.OrderWhereInput {
  const promised: Prisma.OrderWhereInput = {
    state: "authorised",
    OR: [{ cancelledAt: { not: null } }, { capturableUntil: { lte: at } }],
  };
  return {
    AND: [
      { OR: [{ state: { in: [...unsettledStates] } }, promised] },
      { OR: [{ settledAt: null }, { settledAt: { lte: before } }] },
    ],
  };
}

/**
 * Asks WooshPay about every order that still waits, oldest look first: what webhooks and return pages missed is settled
 * here, what was cancelled while WooshPay was away is given up now. `whole` asks about all of them, however short ago.
 */
export async function sweepWaitingOrders(shop: Shop, tally: Tally, whole: boolean): Promise<void> {
  const at = shop.now();
  const before = new Date(at.getTime() - (whole ? 0 : EVERY_MS));
  for (;;) {
    const orders = await shop.db.order.findMany({
      where: waiting(at, before),
      orderBy: [{ settledAt: { sort: "asc", nulls: "first" } }, { placedAt: "asc" }],
      take: BATCH,
      select: { id: true, reference: true, state: true, placedAt: true, cancelledAt: true },
    });
    for (const order of orders) {
      if (tally.away) return;
      tally.looked += 1;
      // Beyond `before`, so that a whole sweep comes to an end.
      const settledAt = new Date(shop.now().getTime() + 1);
      await shop.db.order.update({ where: { id: order.id }, data: { settledAt } });
      await tried(tally, { order: order.reference }, async () => {
        if (order.state === "pending") await recoverLost(shop, order);
        if (order.cancelledAt) await giveUp(shop, order.id);
        if ((await settle(shop, order.id)) !== order.state) tally.moved += 1;
      });
    }
    if (!whole || orders.length < BATCH) return;
  }
}
