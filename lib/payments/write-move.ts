import { returnToCart, takeFromCart } from "@/lib/cart/ordered-lines";
import type { Tx } from "@/lib/db/client";
import { post, type Posting } from "@/lib/ledger/post";
import { capture, sale } from "@/lib/ledger/postings";
import { enqueueMail, type MailKind } from "@/lib/mail/enqueue";
import { moveOrder } from "@/lib/orders/move-order";
import { nextInvoice } from "@/lib/orders/next-invoice";
import type { OrderState } from "@/lib/orders/order-state";
import { writeRefund } from "@/lib/refunds/write-refund";
import type { ServedMove } from "./apply-verdict";
import { contactFrom } from "./contact";
import type { SettledOrder, Witness } from "./settle";

export type Facts = { decline: string | null; witness: Witness; at: Date };

/** WooshPay releases authorised money after seven days (documented). */
export const capturableUntil = (authorisedAt: Date) => new Date(authorisedAt.getTime() + 7 * 24 * 60 * 60_000);
/** Money that came is first looked after the next day. */
const RETURNS_MS = 24 * 60 * 60_000;

/** States with which the shopper has bought: what was ordered leaves the cart, and who they are is kept. */
const bought: readonly OrderState[] = ["paid", "authorised", "processing"];

/** Everything that goes with a move of an order on account of money, under the order's lock. */
export async function writeMove(tx: Tx, order: SettledOrder, next: ServedMove, facts: Facts): Promise<OrderState> {
  const { decline, witness, at } = facts;
  const isBought = bought.includes(next.to) && !next.unserved;
  const capturedMinor = captured(order, next.to, witness);
  const comesBack =
    order.cartTaken && (next.to === "payment_failed" || next.to === "expired" || next.to === "cancelled");
  const moved = await moveOrder(tx, {
    order,
    to: next.to,
    cause: next.cause,
    at,
    data: {
      decline: next.to === "paid" || next.to === "authorised" ? null : decline,
      cartTaken: isBought || (order.cartTaken && !comesBack),
      capturedMinor,
      ...(capturedMinor > order.capturedMinor && { returnsDueAt: new Date(at.getTime() + RETURNS_MS) }),
      ...(next.to === "paid" && { paidAt: at }),
      ...(next.to === "paid" && !next.unserved && { invoiceNumber: nextInvoice }),
      ...(next.to === "authorised" && { capturableUntil: capturableUntil(at) }),
      ...(next.unserved && !order.cancelledAt && { cancelledAt: at }),
      ...(next.reviewReason && { reviewReason: next.reviewReason }),
      ...((bought.includes(next.to) || next.to === "under_review") && contactFrom(witness)),
    },
  });
  if (!moved) throw new Error(`order ${order.id} moved under its own lock`);
  if (isBought && !order.cartTaken) await takeFromCart(tx, order.cartId, order.id, at);
  if (comesBack && next.to === "payment_failed") await returnToCart(tx, order.cartId, order.id, at);
  await book(tx, order, next, capturedMinor, facts);
  if (next.to === "paid" && next.unserved) await giveBack(tx, order, next.unserved, at);
  await tell(tx, order.id, next, at);
  return next.to;
}

/** What WooshPay has taken for an order, in minor units; money of another order or currency is not this one's to count. */
function captured(order: SettledOrder, to: OrderState, { intent }: Witness): number {
  if (to === "paid") return order.totalMinor;
  if (to !== "under_review" || intent?.status !== "succeeded") return order.capturedMinor;
  const isOurs =
    intent.currency === order.currency && (intent.merchant_order_id ?? order.reference) === order.reference;
  return isOurs ? (intent.amount_received ?? intent.amount) : order.capturedMinor;
}

async function book(tx: Tx, order: SettledOrder, { to, unserved }: ServedMove, capturedMinor: number, facts: Facts) {
  const { witness, at } = facts;
  const about = { orderId: order.id, currency: order.currency, at };
  const postings: Posting[] = [];
  if (to === "paid" && !unserved) {
    postings.push({ ...about, kind: "sale", sourceId: order.reference, entries: sale(order) });
  }
  if (capturedMinor > order.capturedMinor) {
    const sourceId = witness.intent?.id ?? witness.session.id;
    postings.push({ ...about, kind: "capture", sourceId, entries: capture(capturedMinor - order.capturedMinor) });
  }
  if (postings.length > 0) await post(tx, ...postings);
}

/** Money that came for nothing goes back by a refund, written here and sent by its job. */
async function giveBack(tx: Tx, order: SettledOrder, cause: string, at: Date): Promise<void> {
  const refund = await writeRefund(tx, { orderId: order.id, wish: "all", cause, at });
  if (!refund.ok) throw new Error(`order ${order.id} took money that cannot go back: ${refund.error}`);
}

const mails: Partial<Record<OrderState, MailKind>> = {
  paid: "confirmed",
  authorised: "confirmed",
  processing: "waiting",
  payment_failed: "failed",
  cancelled: "cancelled",
};

async function tell(tx: Tx, orderId: string, { to, unserved }: ServedMove, at: Date): Promise<void> {
  const kind = unserved ? "cancelled" : mails[to];
  if (kind) await enqueueMail(tx, { orderId, kind, about: orderId, facts: unserved ? { because: unserved } : {}, at });
}
