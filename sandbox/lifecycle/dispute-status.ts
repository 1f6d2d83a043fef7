import type { DisputeRecord } from "../store/records.ts";

/** `warning_needs_response`, `warning_closed`, `won` and `lost` are documented, the others assumed. */
export type DisputeStatus =
  | "warning_needs_response"
  | "warning_under_review"
  | "warning_closed"
  | "needs_response"
  | "under_review"
  | "won"
  | "lost";

export function disputeStatus({ isInquiry, submissions, closed }: DisputeRecord): DisputeStatus {
  if (closed) return isInquiry ? "warning_closed" : closed.outcome;
  const waits = submissions > 0 ? "under_review" : "needs_response";
  return isInquiry ? `warning_${waits}` : waits;
}

/** Minor units that the bank holds because of it: all of the amount unless it only asks or the merchant has won. */
export function withdrawn({ amount, isInquiry, closed }: DisputeRecord): number {
  return isInquiry || closed?.outcome === "won" ? 0 : amount;
}
