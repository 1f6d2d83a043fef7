import { assertNever } from "@/lib/assert-never";
import { mayMove, unsettledStates, type OrderState } from "@/lib/orders/order-state";
import type { Verdict } from "./judge";

export type Next = { to: OrderState; cause: string; reviewReason?: string };

/** Where a verdict takes an order, or null where it stays: what is settled is not undone by an older word. */
export function nextMove(state: OrderState, verdict: Verdict): Next | null {
  const next = wanted(state, verdict);
  return next && next.to !== state && mayMove(state, next.to) ? next : null;
}

function wanted(state: OrderState, verdict: Verdict): Next | null {
  const unsettled = (unsettledStates as readonly OrderState[]).includes(state);
  switch (verdict.kind) {
    case "paid":
      // A person put it there, or a mismatch did: a person takes it out.
      return state === "under_review" ? null : { to: "paid", cause: "WooshPay says paid" };
    case "waiting":
      return unsettled ? { to: "processing", cause: "WooshPay waits for the bank" } : null;
    case "failed":
      return unsettled ? { to: "payment_failed", cause: `WooshPay says failed: ${verdict.decline}` } : null;
    case "expired":
      if (state === "processing") return { to: "payment_failed", cause: "the session expired without money" };
      return unsettled ? { to: "expired", cause: "WooshPay says expired" } : null;
    case "review":
      return { to: "under_review", cause: verdict.reason, reviewReason: verdict.reason };
    case "open":
      return null;
    default:
      return assertNever(verdict);
  }
}
