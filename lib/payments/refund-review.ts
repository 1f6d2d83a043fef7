import type { Tx } from "@/lib/db/client";
import { post } from "@/lib/ledger/post";
import { capture } from "@/lib/ledger/postings";
import { enqueueMail } from "@/lib/mail/enqueue";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveOrder, noteOnOrder } from "@/lib/orders/move-order";
import { endReservation, undoSale } from "@/lib/orders/reservation";
import { writeRefund, type WriteRefusal } from "@/lib/refunds/write-refund";
import { err, ok, type Result } from "@/lib/result";
import { WooshPayError } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { countMoney } from "./count-money";
import { duringOrder } from "./flight-recorder";
import { refundedSoFar } from "./send-refund";
import { readWitness, type SettledOrder, type Witness } from "./settle";
import { settleReturns } from "./settle-returns";

export type RefundReviewRefusal =
  "not_under_review" | "money_not_certain" | "other_currency" | "moved_meanwhile" | WriteRefusal;

/** The refund to be sent, or null where there is nothing to give back. */
export type GivenUp = { refundId: string | null; amountMinor: number };

/**
 * A person gives an order under review up: nothing of it is served, and all that WooshPay holds of it goes back. What was
 * never booked as captured is booked first, so that the ledger knows what it gives back. Can be run again after a crash.
 */
export function refundReview(
  shop: Shop,
  orderId: string,
  cause: string,
): Promise<Result<GivenUp, RefundReviewRefusal>> {
  return duringOrder(shop, orderId, async () => {
    const { order, witness } = await close(shop, orderId);
    if (order.state !== "under_review") return err("not_under_review");
    const took = receivedOf(witness);
    if (took === null || took < order.capturedMinor) return err("money_not_certain");
    const intent = witness?.intent;
    const isForeign = took > 0 && intent?.currency !== order.currency;
    // Our books are in the order's currency: such money is given back at WooshPay, by a person.
    if (isForeign && intent && (await refundedSoFar(shop, intent.id)) < took) return err("other_currency");
    const received = isForeign ? 0 : took;
    const at = shop.now();
    const given = await shop.db.$transaction((tx) => giveUpOrder(tx, order, witness, { received, cause, at }));
    if (!given) return err("moved_meanwhile");
    if (received === 0) return ok({ refundId: null, amountMinor: 0 });
    // Some of it may have been given back at WooshPay already.
    await settleReturns(shop, orderId);
    return shop.db.$transaction((tx) => giveBack(tx, orderId, cause, shop.now()));
  });
}

/** Money may still come to an open page, and be taken of a promise: both are ended before anything is counted. */
async function close(shop: Shop, orderId: string) {
  const first = await readWitness(shop, orderId);
  const { session, intent } = first.witness ?? {};
  const isPromised = intent?.status === "requires_capture";
  if (first.order.state !== "under_review" || (session?.status !== "open" && !isPromised)) return first;
  try {
    if (isPromised) await shop.psp.paymentIntents.cancel(intent.id, { cancellation_reason: "requested_by_customer" });
    else if (session) await shop.psp.checkoutSessions.expire(session.id);
  } catch (error) {
    // Refused: it ended by itself meanwhile. The re-read tells how.
    if (!(error instanceof WooshPayError) || error.outcome === "unknown") throw error;
  }
  return readWitness(shop, orderId);
}

/** What WooshPay took, in minor units; null while nobody can tell. */
function receivedOf(witness: Witness | null): number | null {
  if (!witness) return 0;
  const { session, intent } = witness;
  if (intent?.status === "succeeded") return intent.amount_received ?? intent.amount;
  return intent?.status === "canceled" || session.status === "expired" ? 0 : null;
}

type Decision = { received: number; cause: string; at: Date };

async function giveUpOrder(tx: Tx, order: SettledOrder, witness: Witness | null, { received, cause, at }: Decision) {
  if ((await lockOrder(tx, order.id)).version !== order.version) return false;
  await endReservation(tx, order.id, "released");
  const { fulfilment } = await tx.order.findUniqueOrThrow({ where: { id: order.id }, select: { fulfilment: true } });
  if (fulfilment === "unshipped") await undoSale(tx, order.id);
  const cancelledAt = order.cancelledAt ?? at;
  if (received === 0 && order.capturedMinor === 0) {
    await moveOrder(tx, { order, to: "cancelled", cause, at, data: { cancelledAt } });
  } else {
    await noteOnOrder(tx, { order, cause, at, data: { cancelledAt, capturedMinor: received, returnsDueAt: at } });
    await bookMissing(tx, order, witness, { received, cause, at });
  }
  await enqueueMail(tx, { orderId: order.id, kind: "cancelled", about: order.id, at });
  return true;
}

async function bookMissing(tx: Tx, order: SettledOrder, witness: Witness | null, { received, at }: Decision) {
  const missing = received - order.capturedMinor;
  const sourceId = witness?.intent?.id;
  if (missing <= 0 || !sourceId) return;
  const about = { orderId: order.id, kind: "capture" as const, sourceId, currency: order.currency, at };
  await post(tx, { ...about, entries: capture(missing) });
}

async function giveBack(
  tx: Tx,
  orderId: string,
  cause: string,
  at: Date,
): Promise<Result<GivenUp, RefundReviewRefusal>> {
  await lockOrder(tx, orderId);
  const refund = await writeRefund(tx, { orderId, wish: "all", cause, at });
  if (refund.ok) return ok({ refundId: refund.value.id, amountMinor: refund.value.amountMinor });
  if (refund.error !== "nothing_to_refund") return refund;
  await countMoney(tx, orderId, cause, at);
  return ok({ refundId: null, amountMinor: 0 });
}
