import type { Tx } from "@/lib/db/client";
import { moneyState } from "@/lib/orders/money-state";
import { moveOrder, noteOnOrder } from "@/lib/orders/move-order";
import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import { endReservation } from "@/lib/orders/reservation";

/** Disputes in which the shopper's bank holds the money. Names beginning with warning are questions: nothing has moved. */
const contested = ["needs_response", "under_review"];

/**
 * Computes where an order's money stands from its refunds and disputes, and moves the order there. The caller holds its
 * lock. An order under review stays there until a person has given it up and all of its money has gone back.
 */
export async function countMoney(tx: Tx, orderId: string, cause: string, at: Date): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      id: true,
      state: true,
      version: true,
      capturedMinor: true,
      cancelledAt: true,
      refundedMinor: true,
      refunds: { where: { state: "succeeded" }, select: { amountMinor: true } },
      disputes: { select: { status: true, amountMinor: true } },
    },
  });
  const lost = order.disputes.filter(({ status }) => status === "lost");
  const returned = [...order.refunds, ...lost].reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const refundedMinor = Math.min(returned, order.capturedMinor);
  const to = moneyState({
    capturedMinor: order.capturedMinor,
    returnedMinor: refundedMinor,
    disputed: order.disputes.some(({ status }) => contested.includes(status)),
  });
  const isOver = order.state === "under_review" && order.cancelledAt !== null && to === "refunded";
  // Given up before its money came, it may still hold what a review would have served.
  if (isOver) await endReservation(tx, orderId, "released");
  const moves = isOver || (isOneOf(moneyedStates, order.state) && to !== order.state);
  // What has just ended may have hidden what else has happened to the charge: the next sweep looks at it again.
  const data = { refundedMinor, returnsDueAt: at };
  const done = moves
    ? await moveOrder(tx, { order, to, cause, at, data })
    : await noteOnOrder(tx, { order, cause, at, data });
  if (!done) throw new Error(`order ${orderId} moved under its own lock`);
}
