import type { Shop } from "./context";
import { settle } from "./settle";
import { settleReturns } from "./settle-returns";

/** The job behind a stored event: whatever it said, WooshPay is asked how the order stands now. */
export async function settleEvent(shop: Shop, eventId: string): Promise<void> {
  const [event] = await shop.db.$queryRaw<{ type: string; orderId: string | null }[]>`
    SELECT e.type, o.id AS "orderId" FROM "WebhookEvent" e LEFT JOIN "Order" o ON o.reference = e."orderReference"
    WHERE e.id = ${eventId} AND e.state = 'received'`;
  if (!event) return;
  const { type, orderId } = event;
  // A charge's events tell of money that goes, all others of money that comes.
  if (orderId) await (type.startsWith("charge.") ? settleReturns(shop, orderId) : settle(shop, orderId));
  await shop.db.webhookEvent.update({
    where: { id: eventId },
    data: orderId
      ? { state: "done", doneAt: shop.now() }
      : { state: "ignored", doneAt: shop.now(), note: "not an order of this shop" },
  });
}
