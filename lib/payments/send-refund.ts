import type { Refund } from "@/generated/prisma/client";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveOrder } from "@/lib/orders/move-order";
import { report } from "@/lib/report";
import { WooshPayError, type CreateRefundParams, type Refund as PspRefund } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { noteDifference } from "./differences";
import { endRefund } from "./end-refund";
import { duringOrder } from "./flight-recorder";

/**
 * The job behind a written refund. What the charge has given back is stored before the call; after an unknown outcome it
 * is compared before anything is sent again, so that money cannot go back twice even where a key is forgotten. Rejects
 * while WooshPay cannot be asked, and is then tried again with growing gaps.
 */
export async function sendRefund(shop: Shop, refundId: string): Promise<void> {
  const refund = await shop.db.refund.findUniqueOrThrow({ where: { id: refundId } });
  const { state, requestBody } = refund;
  if (state !== "sending" || !requestBody) return;
  await duringOrder(shop, refund.orderId, () => send(shop, refund, JSON.parse(requestBody) as CreateRefundParams));
}

async function send(shop: Shop, refund: Refund, params: CreateRefundParams): Promise<void> {
  const givenBack = await refundedSoFar(shop, params.payment_intent);
  if (refund.refundedBefore === null) await remember(shop, refund.id, givenBack);
  const before = refund.refundedBefore ?? givenBack;
  // An earlier try has reached WooshPay although its answer did not reach us.
  if (givenBack === before + refund.amountMinor)
    return endRefund(shop, refund.id, { state: "succeeded", refundId: null });
  if (givenBack !== before) return leaveToPerson(shop, refund, `the charge has given back ${givenBack}, not ${before}`);
  await ask(shop, refund, params);
}

async function ask(shop: Shop, refund: Refund, params: CreateRefundParams): Promise<void> {
  let answer: PspRefund;
  try {
    answer = await shop.psp.refunds.create(params, { idempotencyKey: refund.idempotencyKey });
  } catch (error) {
    if (!(error instanceof WooshPayError) || error.outcome === "unknown") throw error;
    report("refund was refused", error, { refund: refund.id, request: error.requestId ?? "-" });
    const note = `refused by WooshPay: ${error.code ?? error.status ?? "invalid"}`;
    return endRefund(shop, refund.id, { state: "failed", refundId: null, note });
  }
  if (answer.amount !== refund.amountMinor) {
    return leaveToPerson(shop, refund, `WooshPay gave back ${answer.amount}, not ${refund.amountMinor}`);
  }
  await endRefund(shop, refund.id, { state: stateOf(answer), refundId: answer.id });
}

/** Where a refund stands by WooshPay's word; a word that is not known is one to wait for. */
export function stateOf({ status }: Pick<PspRefund, "status">): "succeeded" | "pending" | "failed" {
  if (status === "succeeded") return "succeeded";
  return status === "failed" || status === "canceled" ? "failed" : "pending";
}

/** What every charge of an intent has given back together; charges carry it (assumed), intents do not. */
export async function refundedSoFar({ psp }: Shop, intentId: string): Promise<number> {
  let minor = 0;
  for await (const charge of psp.charges.listAll({ payment_intent: intentId, limit: 100 })) {
    if (charge.payment_intent === intentId) minor += charge.amount_refunded ?? 0;
  }
  return minor;
}

async function remember({ db }: Shop, id: string, refundedBefore: number): Promise<void> {
  await db.refund.updateMany({ where: { id, refundedBefore: null }, data: { refundedBefore } });
}

async function leaveToPerson(shop: Shop, refund: Refund, detail: string): Promise<void> {
  await shop.db.$transaction(async (tx) => {
    const order = await lockOrder(tx, refund.orderId);
    const { count } = await tx.refund.updateMany({
      where: { id: refund.id, state: "sending" },
      data: { state: "unclear" },
    });
    if (count === 0) return;
    const at = shop.now();
    const about = { subject: refund.id, orderId: order.id, detail, at };
    await noteDifference(tx, { ...about, kind: "refund_unclear" });
    if (order.state === "under_review") return;
    const reviewReason = `Refund ${refund.number} is unclear: ${detail}.`;
    await moveOrder(tx, { order, to: "under_review", cause: reviewReason, at, data: { reviewReason } });
  });
}
