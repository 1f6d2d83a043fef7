import { takeFromCart } from "@/lib/cart/ordered-lines";
import type { Tx } from "@/lib/db/client";
import { post } from "@/lib/ledger/post";
import { sale } from "@/lib/ledger/postings";
import { enqueueMail } from "@/lib/mail/enqueue";
import type { DeliveryContact } from "@/lib/orders/delivery-contact";
import { moveOrder } from "@/lib/orders/move-order";
import { nextInvoice } from "@/lib/orders/next-invoice";
import type { PlacedOrder } from "@/lib/orders/place-order";
import { endReservation } from "@/lib/orders/reservation";
import { ok, type Result } from "@/lib/result";
import type { Shop } from "./context";
import { placeAgreed, type AgreedCart, type PlaceRefusal } from "./place-attempt";

/**
 * An order that costs nothing is paid by being placed, in one transaction, and never sent to WooshPay. The sale is booked
 * all the same: what the goods would have cost, and the discount that took it off.
 */
export async function placeFree(
  shop: Shop,
  tx: Tx,
  agreed: AgreedCart,
  contact: DeliveryContact,
): Promise<Result<PlacedOrder, PlaceRefusal>> {
  const at = shop.now();
  const placed = await placeAgreed(shop, tx, agreed, at, null);
  if (!placed.ok) return placed;
  const { id } = placed.value.order;
  await endReservation(tx, id, "sold");
  const order = await tx.order.findUniqueOrThrow({ where: { id } });
  if (order.totalMinor !== 0) throw new Error(`order ${id} is not free`);
  const { email, name, phone, ...shippingAddress } = contact;
  const moved = await moveOrder(tx, {
    order,
    to: "paid",
    cause: "its total is zero",
    at,
    data: { paidAt: at, cartTaken: true, invoiceNumber: nextInvoice, email, name, phone, shippingAddress },
  });
  if (!moved) throw new Error(`order ${id} moved before it was written`);
  await takeFromCart(tx, order.cartId, id, at);
  const { currency, reference: sourceId } = order;
  await post(tx, { orderId: id, kind: "sale", sourceId, currency, at, entries: sale(order) });
  await enqueueMail(tx, { orderId: id, kind: "confirmed", about: id, at });
  return ok(placed.value.order);
}
