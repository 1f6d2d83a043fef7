import type { Fulfilment, OrderState } from "./order-state";

/** What the shopper is told; several internal states may read alike. */
export type OrderStage =
  | "unpaid"
  | "waiting"
  | "authorised"
  | "paid"
  | "partly_shipped"
  | "shipped"
  | "delivered"
  | "failed"
  | "expired"
  | "cancelled"
  | "returning"
  | "refunded"
  | "disputed"
  | "review";

type Standing = { state: OrderState; fulfilment: Fulfilment; cancelledAt: Date | null; capturedMinor: number };

const stages = {
  pending: "unpaid",
  awaiting_payment: "unpaid",
  processing: "waiting",
  authorised: "authorised",
  payment_failed: "failed",
  expired: "expired",
  cancelled: "cancelled",
  under_review: "review",
  refunded: "refunded",
  disputed: "disputed",
} as const;

/** An order that is not served reads as cancelled, and as money going back for as long as any of it is here. */
export function stageOf({ state, fulfilment, cancelledAt, capturedMinor }: Standing): OrderStage {
  const over = state === "refunded" || state === "disputed" || state === "under_review";
  if (cancelledAt && !over) return capturedMinor > 0 ? "returning" : "cancelled";
  if (state !== "paid" && state !== "partly_refunded") return stages[state];
  return fulfilment === "unshipped" ? "paid" : fulfilment;
}
