import type { Shop } from "./context";
import { settle } from "./settle";
import { settleReturns } from "./settle-returns";

/** The job behind a stored event: whatever it said, WooshPay is asked how the order stands now. */
export async function settleEvent(shop: Shop, eventId: string): Promise<void> {
  const event = await shop.db.webhookEvent.findUnique({
    where: { id: eventId },
    select: { state: true, type: true, orderReference: true },
  });
  if (!event?.orderReference || event.state !== "received") return;
  const order = await shop.db.order.findUnique({ where: { reference: event.orderReference }, select: { id: true } });
  // A charge's events tell of money that goes, all others of money that comes.
  if (order) await (event.type.startsWith("charge.") ? settleReturns(shop, order.id) : settle(shop, order.id));
  await shop.db.webhookEvent.update({
    where: { id: eventId },
    data: order
      ? { state: "done", doneAt: shop.now() }
      : { state: "ignored", doneAt: shop.now(), note: "not an order of this shop" },
  });
}
