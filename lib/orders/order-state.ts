import type { OrderState } from "@/generated/prisma/enums";

export type { OrderState };

/**
 * Legal moves. `pending`: placed, WooshPay not yet asked or not yet answered. `processing`: the bank has not decided.
 * Money can still arrive after an order expired, failed or was cancelled; it then leads to paid or to a person.
 */
export const nextStates = {
  pending: ["awaiting_payment", "processing", "paid", "payment_failed", "expired", "cancelled", "under_review"],
  awaiting_payment: ["processing", "paid", "payment_failed", "expired", "cancelled", "under_review"],
  processing: ["paid", "payment_failed", "under_review"],
  payment_failed: ["processing", "paid", "under_review"],
  expired: ["paid", "under_review"],
  cancelled: ["paid", "under_review"],
  paid: ["under_review"],
  under_review: ["paid", "cancelled"],
} as const satisfies Record<OrderState, readonly OrderState[]>;

export function mayMove(from: OrderState, to: OrderState): boolean {
  return (nextStates[from] as readonly OrderState[]).includes(to);
}

/** States in which the order's session may still take money, and in which its stock is held for it. */
export const openStates = ["pending", "awaiting_payment"] as const satisfies readonly OrderState[];

/** States in which an order still waits for somebody else's word. */
export const unsettledStates = ["pending", "awaiting_payment", "processing"] as const satisfies readonly OrderState[];
