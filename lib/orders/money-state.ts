import type { OrderState } from "./order-state";

export type MoneyFacts = {
  capturedMinor: number;
  /** What has gone back for certain, by refunds and by disputes that were lost. */
  returnedMinor: number;
  /** Whether the shopper's bank has taken the money back until a dispute is decided. */
  disputed: boolean;
};

/** Where the money of an order stands that has been paid: computed from facts, never remembered. */
export function moneyState({ capturedMinor, returnedMinor, disputed }: MoneyFacts): OrderState {
  if (disputed) return "disputed";
  if (returnedMinor >= capturedMinor) return "refunded";
  return returnedMinor > 0 ? "partly_refunded" : "paid";
}
