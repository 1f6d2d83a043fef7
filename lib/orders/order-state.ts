import type { Fulfilment, OrderState } from "@/generated/prisma/enums";

export type { Fulfilment, OrderState };

/**
 * Legal moves of an order's money. `pending`: placed, WooshPay not yet asked or not yet answered. `processing`: the bank
 * has not decided. `authorised`: promised, to be taken at the first shipment. Money can still arrive after an order expired,
 * failed or was cancelled, and a refund or a dispute can still turn; whatever does not fit goes to a person.
 */
export const nextStates: Record<OrderState, readonly OrderState[]> = {
  pending: [
    "awaiting_payment",
    "processing",
    "authorised",
    "paid",
    "payment_failed",
    "expired",
    "cancelled",
    "under_review",
  ],
  awaiting_payment: ["processing", "authorised", "paid", "payment_failed", "expired", "cancelled", "under_review"],
  processing: ["authorised", "paid", "payment_failed", "cancelled", "under_review"],
  authorised: ["paid", "expired", "cancelled", "under_review"],
  payment_failed: ["processing", "authorised", "paid", "under_review"],
  expired: ["authorised", "paid", "under_review"],
  cancelled: ["authorised", "paid", "under_review"],
  paid: ["partly_refunded", "refunded", "disputed", "under_review"],
  partly_refunded: ["paid", "refunded", "disputed", "under_review"],
  refunded: ["paid", "partly_refunded", "disputed", "under_review"],
  disputed: ["paid", "partly_refunded", "refunded", "under_review"],
  under_review: ["paid", "cancelled", "partly_refunded", "refunded", "disputed"],
};

/** Legal moves of its goods, which only leave the house against money. */
export const nextFulfilments: Record<Fulfilment, readonly Fulfilment[]> = {
  unshipped: ["partly_shipped", "shipped"],
  partly_shipped: ["shipped"],
  shipped: ["delivered"],
  delivered: [],
};

export function mayMove(from: OrderState, to: OrderState): boolean {
  return nextStates[from].includes(to);
}

export function mayBecome(from: Fulfilment, to: Fulfilment): boolean {
  return nextFulfilments[from].includes(to);
}

/** States in which the order's session may still take money, and in which its stock is held for it. */
export const openStates: readonly OrderState[] = ["pending", "awaiting_payment"];

/** States in which an order still waits for somebody else's word. */
export const unsettledStates: readonly OrderState[] = ["pending", "awaiting_payment", "processing"];

/** States in which stock is held for an order, until its money comes or will not. */
export const holdingStates: readonly OrderState[] = ["pending", "awaiting_payment", "processing", "authorised"];

/** States in which money has come, some or all of which may have gone back. */
export const moneyedStates: readonly OrderState[] = ["paid", "partly_refunded", "refunded", "disputed"];

/** States of a cart that was bought: pressing Pay on it again leads to its order. */
export const boughtStates: readonly OrderState[] = [
  "processing",
  "authorised",
  "paid",
  "partly_refunded",
  "disputed",
  "under_review",
];

export function isOneOf(states: readonly OrderState[], state: OrderState): boolean {
  return states.includes(state);
}
