import { assertNever } from "@/lib/assert-never";
import { isOneOf, mayMove, unsettledStates, type OrderState } from "@/lib/orders/order-state";
import type { Verdict } from "./judge";

export type Next = { to: OrderState; cause: string; reviewReason?: string };
export type Standing = { state: OrderState; cancelledAt: Date | null };

/** Where a verdict takes an order, or null where it stays: what is settled is not undone by an older word. */
export function nextMove(order: Standing, verdict: Verdict): Next | null {
  const next = wanted(order, verdict);
  return next && mayMove(order.state, next.to) ? next : null;
}

function wanted({ state, cancelledAt }: Standing, verdict: Verdict): Next | null {
  const unsettled = isOneOf(unsettledStates, state);
  switch (verdict.kind) {
    case "paid":
      // A person put it there, or a mismatch did: a person takes it out. What has gone back since is counted elsewhere.
      if (state === "under_review" || isOneOf(["partly_refunded", "refunded", "disputed"], state)) return null;
      return { to: "paid", cause: "WooshPay says paid" };
    case "authorised":
      return { to: "authorised", cause: "WooshPay says authorised" };
    case "waiting":
      return unsettled ? { to: "processing", cause: "WooshPay waits for the bank" } : null;
    case "failed":
    case "expired":
      return unsettled || state === "authorised" ? ended(state, cancelledAt, verdict) : null;
    case "review":
      return { to: "under_review", cause: verdict.reason, reviewReason: verdict.reason };
    case "open":
      return null;
    default:
      return assertNever(verdict);
  }
}

/** How an order ends whose money will not come: as its shopper wished, where that was wished. */
function ended(state: OrderState, cancelledAt: Date | null, verdict: Verdict & { kind: "failed" | "expired" }): Next {
  if (cancelledAt) return { to: "cancelled", cause: `cancelled, and WooshPay says ${verdict.kind}` };
  if (state === "authorised") return { to: "expired", cause: "the authorisation was given up or has lapsed" };
  if (verdict.kind === "failed") return { to: "payment_failed", cause: `WooshPay says failed: ${verdict.decline}` };
  if (state === "processing") return { to: "payment_failed", cause: "the session expired without money" };
  return { to: "expired", cause: "WooshPay says expired" };
}
