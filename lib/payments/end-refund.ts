import type { RefundState } from "@/generated/prisma/enums";
import type { Tx } from "@/lib/db/client";
import { post } from "@/lib/ledger/post";
import { refund as refundEntries, refundUnsold, reversed } from "@/lib/ledger/postings";
import { enqueueMail } from "@/lib/mail/enqueue";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Shop } from "./context";
import { countMoney } from "./count-money";
import { noteDifference } from "./differences";

const open: RefundState[] = ["sending", "pending", "unclear"];

export type RefundAnswer = { state: "succeeded" | "pending" | "failed"; refundId: string | null; note?: string };

/** Writes WooshPay's word on a refund: its state, the ledger, the order's money, a mail. Told twice, it acts once. */
export async function endRefund(shop: Shop, id: string, answer: RefundAnswer): Promise<void> {
  const { orderId } = await shop.db.refund.findUniqueOrThrow({ where: { id }, select: { orderId: true } });
  await shop.db.$transaction(async (tx) => {
    await lockOrder(tx, orderId);
    await writeAnswer(tx, id, answer, shop.now());
  });
}

/** The same under a lock that the caller holds; whether it was news. */
export async function writeAnswer(
  tx: Tx,
  id: string,
  { state, refundId, note }: RefundAnswer,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.refund.updateMany({
    // A refund that had succeeded can still be sent back by the shopper's bank.
    where: { id, state: { in: state === "failed" ? [...open, "succeeded"] : open, not: state } },
    data: { state, ...(refundId && { refundId }), settledAt: state === "pending" ? null : at },
  });
  if (count === 1) await bookRefund(tx, id, note, at);
  return count === 1;
}

/** What a refund's state means for ledger, mail and order. */
export async function bookRefund(tx: Tx, id: string, note: string | undefined, at: Date): Promise<void> {
  const refund = await tx.refund.findUniqueOrThrow({
    where: { id },
    include: { order: { include: { ledger: true } } },
  });
  const { order, state, idempotencyKey: sourceId } = refund;
  const about = { orderId: order.id, sourceId, currency: order.currency, at };
  const sold = order.ledger.some(({ kind }) => kind === "sale");
  const shippingTaxMinor = refund.shippingMinor > 0 ? order.shippingTaxMinor : 0;
  const entries = sold ? refundEntries({ ...refund, shippingTaxMinor }) : refundUnsold(refund.amountMinor);
  if (state !== "failed") {
    await post(tx, { ...about, kind: "refund", entries });
    const facts = { amountMinor: refund.amountMinor };
    await enqueueMail(tx, { orderId: order.id, kind: "refunded", about: id, facts, at });
  } else {
    const booked = order.ledger.some((row) => row.kind === "refund" && row.sourceId === sourceId);
    if (booked) await post(tx, { ...about, kind: "refund_failed", entries: reversed(entries) });
    const detail = note ?? "the bank sent the money back";
    await noteDifference(tx, { kind: "refund_failed", subject: id, orderId: order.id, detail, at });
  }
  await countMoney(tx, order.id, `refund ${refund.number}: ${note ?? state}`, at);
}
