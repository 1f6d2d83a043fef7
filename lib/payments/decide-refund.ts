import type { Tx } from "@/lib/db/client";
import { lockOrder } from "@/lib/orders/lock-order";
import { moneyState } from "@/lib/orders/money-state";
import { moveOrder } from "@/lib/orders/move-order";
import type { OrderState } from "@/lib/orders/order-state";
import { err, ok, type Result } from "@/lib/result";
import type { Shop } from "./context";
import { resolveDifference } from "./differences";
import { writeAnswer } from "./end-refund";
import { settleReturns } from "./settle-returns";

export type DecideRefundRefusal = "no_unclear_refund";

/**
 * A person who has looked at WooshPay says whether an unclear refund has gone. The order leaves the review that the
 * question had put it under, and WooshPay is asked for what else differs.
 */
export async function decideRefund(
  shop: Shop,
  orderId: string,
  { went, cause }: { went: boolean; cause: string },
): Promise<Result<OrderState, DecideRefundRefusal>> {
  const refundId = await shop.db.$transaction(async (tx) => {
    const { state } = await lockOrder(tx, orderId);
    const refund = await tx.refund.findFirst({ where: { orderId, state: "unclear" }, select: { id: true } });
    if (!refund) return null;
    const at = shop.now();
    await writeAnswer(tx, refund.id, { state: went ? "succeeded" : "failed", refundId: null, note: cause }, at);
    if (state === "under_review") await leaveReview(tx, orderId, cause, at);
    return refund.id;
  });
  if (!refundId) return err("no_unclear_refund");
  await resolveDifference(shop, "refund_unclear", refundId);
  await settleReturns(shop, orderId);
  const { state } = await shop.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
  return ok(state);
}

async function leaveReview(tx: Tx, orderId: string, cause: string, at: Date): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { id: true, state: true, version: true, paidAt: true, capturedMinor: true, refundedMinor: true },
  });
  // One that was never paid was questioned for a reason of its own.
  if (!order.paidAt) return;
  const { capturedMinor, refundedMinor } = order;
  const to = moneyState({ capturedMinor, returnedMinor: refundedMinor, disputed: false });
  await moveOrder(tx, { order, to, cause, at, data: { reviewReason: null } });
}
