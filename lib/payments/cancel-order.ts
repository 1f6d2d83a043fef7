import type { Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";
import { cancelRefusal, hasMoney } from "@/lib/orders/cancelling";
import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import type { OrderState } from "@/lib/orders/order-state";
import { undoSale } from "@/lib/orders/reservation";
import { writeRefund } from "@/lib/refunds/write-refund";
import { report } from "@/lib/report";
import { err, ok, type Result } from "@/lib/result";
import { WooshPayError } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { settle } from "./settle";

export type CancelRefusal = "shipped_already" | "not_cancellable" | "refund_under_way";

/**
 * Gives up an order before anything of it is shipped: an open page is closed, a promise released, money given back, as its
 * state asks. Decided first and under the lock, so that money which still arrives afterwards goes back by itself.
 */
export async function cancelOrder(shop: Shop, orderId: string, by: string): Promise<Result<OrderState, CancelRefusal>> {
  const decided = await shop.db.$transaction((tx) => writeCancellation(tx, { orderId, by, at: shop.now() }));
  return decided.ok ? ok(await carryOut(shop, orderId, decided.value)) : decided;
}

/** What is left to do at WooshPay once a cancellation is written; money that is here goes back by the job of its refund. */
export async function carryOut(shop: Shop, orderId: string, state: OrderState): Promise<OrderState> {
  if (hasMoney(state)) return state;
  try {
    await giveUp(shop, orderId);
    return await settle(shop, orderId);
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    report("cancelled order could not be given up at WooshPay", error, { order: orderId });
    return state;
  }
}

/** Decides and writes that an order is given up. Answers the state of its money, which says what remains to be done. */
export async function writeCancellation(
  tx: Tx,
  { orderId, by, at }: { orderId: string; by: string; at: Date },
): Promise<Result<OrderState, CancelRefusal>> {
  await lockOrder(tx, orderId);
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { id: true, state: true, version: true, fulfilment: true, cancelledAt: true, capturedMinor: true },
  });
  if (order.cancelledAt) return ok(order.state);
  const refusal = cancelRefusal(order);
  if (refusal) return err(refusal);
  if (hasMoney(order.state)) {
    // A free order has nothing to give back.
    const refund = order.capturedMinor > 0 ? await writeRefund(tx, { orderId, wish: "all", cause: by, at }) : null;
    if (refund && !refund.ok) return err(refund.error === "refund_under_way" ? refund.error : "not_cancellable");
    await undoSale(tx, orderId);
    await enqueueMail(tx, { orderId, kind: "cancelled", about: orderId, at });
  }
  await noteOnOrder(tx, { order, cause: `cancelled by ${by}`, at, data: { cancelledAt: at } });
  return ok(order.state);
}

/** Closes an order's page or releases its promise. What WooshPay refuses is left as it is: settle reads what became of it. */
export function giveUp(shop: Shop, orderId: string): Promise<void> {
  return duringOrder(shop, orderId, () => closeAtWooshPay(shop, orderId));
}

async function closeAtWooshPay(shop: Shop, orderId: string): Promise<void> {
  const attempt = await shop.db.paymentAttempt.findFirst({
    where: { orderId, sessionId: { not: null } },
    orderBy: { number: "desc" },
    select: { sessionId: true, intentId: true, order: { select: { state: true } } },
  });
  if (!attempt?.sessionId) return;
  const authorised = attempt.order.state === "authorised";
  try {
    if (!authorised) await shop.psp.checkoutSessions.expire(attempt.sessionId);
    else if (attempt.intentId) {
      await shop.psp.paymentIntents.cancel(attempt.intentId, { cancellation_reason: "requested_by_customer" });
    }
  } catch (error) {
    if (!(error instanceof WooshPayError) || error.outcome === "unknown") throw error;
  }
}
