import type { Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import { err, ok, type Result } from "@/lib/result";
import { planRefund, type Refundable, type RefundPlan, type RefundRefusal, type RefundWish } from "./plan";

export type WriteRefusal = RefundRefusal | "not_paid" | "refund_under_way";

/** Refunds that are not over; one per order, by a partial unique index. */
const underWay = ["sending", "pending", "unclear"] as const;

const refunded = {
  id: true,
  reference: true,
  state: true,
  shippingMinor: true,
  shippingTaxMinor: true,
  capturedMinor: true,
  lines: { select: { id: true, quantity: true, totalMinor: true, taxMinor: true } },
  refunds: {
    select: {
      number: true,
      state: true,
      amountMinor: true,
      shippingMinor: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
  },
  disputes: { where: { status: "lost" }, select: { amountMinor: true } },
  attempts: { where: { intentId: { not: null } }, orderBy: { number: "desc" }, take: 1, select: { intentId: true } },
} as const;

type RefundedOrder = NonNullable<Awaited<ReturnType<typeof readOrder>>>;

/**
 * Writes a refund and the job that asks WooshPay for it, before anything is asked. The caller holds the order's lock, so
 * what is left to give back is known and stays so; one refund at a time is under way for an order.
 */
export async function writeRefund(
  tx: Tx,
  { orderId, wish, cause, at }: { orderId: string; wish: RefundWish; cause: string; at: Date },
): Promise<Result<{ id: string; amountMinor: number }, WriteRefusal>> {
  const order = await readOrder(tx, orderId);
  const intentId = order?.attempts[0]?.intentId;
  if (!order || !intentId || !isOneOf([...moneyedStates, "under_review"], order.state)) return err("not_paid");
  if (order.refunds.some(({ state }) => (underWay as readonly string[]).includes(state)))
    return err("refund_under_way");
  const plan = planRefund(refundable(order), wish);
  if (!plan.ok) return plan;
  const number = 1 + Math.max(0, ...order.refunds.map((refund) => refund.number));
  const { id } = await tx.refund.create({
    data: {
      orderId,
      number,
      state: "sending",
      amountMinor: plan.value.amountMinor,
      shippingMinor: plan.value.shippingMinor,
      taxMinor: plan.value.taxMinor,
      cause,
      idempotencyKey: `${order.reference}:refund:${number}`,
      requestBody: JSON.stringify(refundParams(order.reference, number, intentId, plan.value)),
      createdAt: at,
      lines: {
        createMany: {
          data: plan.value.lines.map((line) => ({
            orderLineId: line.id,
            quantity: line.quantity,
            amountMinor: line.amountMinor,
          })),
        },
      },
    },
    select: { id: true },
  });
  await enqueue(tx, "send-refund", { refundId: id });
  return ok({ id, amountMinor: plan.value.amountMinor });
}

/** Resent byte for byte, like the request of a session. */
function refundParams(reference: string, number: number, intentId: string, { amountMinor }: RefundPlan) {
  return {
    payment_intent: intentId,
    amount: amountMinor,
    reason: "requested_by_customer",
    metadata: { order: reference, refund: String(number) },
  };
}

function readOrder(tx: Tx, id: string) {
  return tx.order.findUnique({ where: { id }, select: refunded });
}

function refundable(order: RefundedOrder): Refundable {
  const counted = order.refunds.filter(({ state }) => state !== "failed");
  const pieces = (lineId: string) =>
    sum(
      counted.flatMap(({ lines }) => lines.filter((each) => each.orderLineId === lineId).map((each) => each.quantity)),
    );
  return {
    lines: order.lines.map((line) => ({ ...line, refundedQuantity: pieces(line.id) })),
    shippingMinor: order.shippingMinor,
    shippingTaxMinor: order.shippingTaxMinor,
    shippingRefunded: counted.some(({ shippingMinor }) => shippingMinor > 0),
    leftMinor:
      order.capturedMinor -
      sum(counted.map(({ amountMinor }) => amountMinor)) -
      sum(order.disputes.map(({ amountMinor }) => amountMinor)),
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, each) => all + each, 0);
}
