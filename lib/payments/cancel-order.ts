import type { Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";
import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import { isOneOf, unsettledStates, type OrderState } from "@/lib/orders/order-state";
import { writeRefund } from "@/lib/refunds/write-refund";
import { report } from "@/lib/report";
import { err, ok, type Result } from "@/lib/result";
import { putBack } from "@/lib/stock/hold";
import { WooshPayError } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { settle } from "./settle";

export type CancelRefusal = "shipped_already" | "not_cancellable" | "refund_under_way";

/**
 * Gives up an order before anything of it is shipped: an open page is closed, a promise released, money given back, as its
 * state asks. Decided first and under the lock, so that money which still arrives afterwards goes back by itself.
 */
export async function cancelOrder(shop: Shop, orderId: string, by: string): Promise<Result<OrderState, CancelRefusal>> {
  const decided = await shop.db.$transaction((tx) => decide(tx, orderId, by, shop.now()));
  if (!decided.ok) return decided;
  if (decided.value === "paid" || decided.value === "partly_refunded") return decided;
  try {
    await giveUp(shop, orderId);
    return ok(await settle(shop, orderId));
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    report("cancelled order could not be given up at WooshPay", error, { order: orderId });
    return decided;
  }
}

async function decide(tx: Tx, orderId: string, by: string, at: Date): Promise<Result<OrderState, CancelRefusal>> {
  await lockOrder(tx, orderId);
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { id: true, state: true, version: true, fulfilment: true, cancelledAt: true },
  });
  if (order.fulfilment !== "unshipped") return err("shipped_already");
  if (order.cancelledAt) return ok(order.state);
  const hasMoney = order.state === "paid" || order.state === "partly_refunded";
  if (!hasMoney && !isOneOf([...unsettledStates, "authorised"], order.state)) return err("not_cancellable");
  if (hasMoney) {
    const refund = await writeRefund(tx, { orderId, wish: "all", cause: by, at });
    if (!refund.ok) return err(refund.error === "refund_under_way" ? refund.error : "not_cancellable");
    await putBack(tx, orderId);
    await enqueueMail(tx, { orderId, kind: "cancelled", about: orderId, at });
  }
  await noteOnOrder(tx, { order, cause: `cancelled by ${by}`, at, data: { cancelledAt: at } });
  return ok(order.state);
}

/** Closes an order's page or releases its promise. What WooshPay refuses is left as it is: settle reads what became of it. */
export async function giveUp(shop: Shop, orderId: string): Promise<void> {
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
