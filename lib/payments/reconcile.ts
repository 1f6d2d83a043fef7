import { unsettledStates } from "@/lib/orders/order-state";
import { report } from "@/lib/report";
import { WooshPayError, type CheckoutSession } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { attach, closeOrder } from "./send-attempt";
import { settle } from "./settle";

/** A request whose answer was lost is looked for after this long; by then every retry of it has ended. */
const LOST_AFTER_MS = 2 * 60_000;
/** An order that still waits is asked about no more often than this, so that many of them do not meet a rate limit. */
const EVERY_MS = 2 * 60_000;
/** Orders looked at in one sweep; the next one, a minute later, takes the following ones. */
const BATCH = 200;

export type Sweep = { looked: number; moved: number; failed: number };

/**
 * Asks WooshPay about every order that still waits for somebody's word, oldest look first: what webhooks and return
 * pages missed is settled here, and a session whose creation was never answered is found, closed and released.
 */
export async function reconcile(shop: Shop): Promise<Sweep> {
  const before = new Date(shop.now().getTime() - EVERY_MS);
  const orders = await shop.db.order.findMany({
    where: { state: { in: [...unsettledStates] }, OR: [{ settledAt: null }, { settledAt: { lte: before } }] },
    orderBy: [{ settledAt: { sort: "asc", nulls: "first" } }, { placedAt: "asc" }],
    take: BATCH,
    select: { id: true, reference: true, state: true, placedAt: true },
  });
  const sweep: Sweep = { looked: orders.length, moved: 0, failed: 0 };
  for (const order of orders) {
    try {
      await shop.db.order.update({ where: { id: order.id }, data: { settledAt: shop.now() } });
      if (order.state === "pending") await recoverLost(shop, order);
      if ((await settle(shop, order.id)) !== order.state) sweep.moved += 1;
    } catch (error) {
      sweep.failed += 1;
      report("order could not be reconciled", error, { order: order.reference });
      // WooshPay is away: asking about the others as well would only take long.
      if (error instanceof WooshPayError && error.outcome === "unknown") break;
    }
  }
  return sweep;
}

/**
 * The answer to Create a Session was lost. Nobody got its url, so the session is adopted and closed where it exists, and
 * the order cancelled where it does not: either way its stock is free again, and no session is left without an order.
 */
async function recoverLost(shop: Shop, order: { id: string; reference: string; placedAt: Date }): Promise<void> {
  if (shop.now().getTime() - order.placedAt.getTime() < LOST_AFTER_MS) return;
  const attempt = await shop.db.paymentAttempt.findFirst({
    where: { orderId: order.id, state: "sending" },
    select: { id: true, orderId: true },
  });
  if (!attempt) return;
  const session = await findSession(shop, order);
  if (!session) return closeOrder(shop, order.id, "WooshPay knows no session of this order", "closed");
  const url = session.url ?? "";
  if (!(await attach(shop, attempt, { ...session, url }))) return;
  if (session.status === "open") await shop.psp.checkoutSessions.expire(session.id);
}

async function findSession(
  { psp }: Shop,
  order: { reference: string; placedAt: Date },
): Promise<CheckoutSession | null> {
  // A minute's slack for clocks that differ.
  const since = Math.floor(order.placedAt.getTime() / 1000) - 60;
  for await (const session of psp.checkoutSessions.listAll({ created: { gte: since }, limit: 100 })) {
    if (session.client_reference_id === order.reference) return session;
  }
  return null;
}
