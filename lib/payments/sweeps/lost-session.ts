import type { CheckoutSession } from "@/lib/wooshpay";
import type { Shop } from "../context";
import { duringOrder } from "../flight-recorder";
import { attach, closeOrder } from "../send-attempt";

/** A request whose answer was lost is looked for after this long; by then every retry of it has ended. */
const LOST_AFTER_MS = 2 * 60_000;

type PendingOrder = { id: string; reference: string; placedAt: Date };

/**
 * The answer to Create a Session was lost. Nobody got its url, so the session is adopted and closed where it exists, and
 * the order cancelled where it does not: either way its stock is free again, and no session is left without an order.
 */
export async function recoverLost(shop: Shop, order: PendingOrder): Promise<void> {
  if (shop.now().getTime() - order.placedAt.getTime() < LOST_AFTER_MS) return;
  const attempt = await shop.db.paymentAttempt.findFirst({
    where: { orderId: order.id, state: "sending" },
    select: { id: true, orderId: true },
  });
  if (!attempt) return;
  const session = await duringOrder(shop, order.id, () => findSession(shop, order));
  if (!session) return closeOrder(shop, order.id, "WooshPay knows no session of this order", "closed");
  const url = session.url ?? "";
  if (!(await attach(shop, attempt, { ...session, url }))) return;
  if (session.status === "open") await duringOrder(shop, order.id, () => shop.psp.checkoutSessions.expire(session.id));
}

async function findSession({ psp }: Shop, order: PendingOrder): Promise<CheckoutSession | null> {
  // A minute's slack for clocks that differ.
  const since = Math.floor(order.placedAt.getTime() / 1000) - 60;
  for await (const session of psp.checkoutSessions.listAll({ created: { gte: since }, limit: 100 })) {
    if (session.client_reference_id === order.reference) return session;
  }
  return null;
}
