import { disputeStatus, withdrawn } from "../lifecycle/dispute-status.ts";
import type { DisputeRecord } from "../store/records.ts";
import type { Dialect, Json, JsonObject } from "./dialect.ts";

/** Evidence that is the id of a file (assumed); documented names. */
export const evidenceFiles = [
  "cancellation_policy",
  "customer_communication",
  "customer_signature",
  "duplicate_charge_documentation",
  "receipt",
  "refund_policy",
  "service_documentation",
  "shipping_documentation",
  "uncategorized_file",
] as const;

/** Evidence in words; documented names. */
export const evidenceTexts = [
  "access_activity_log",
  "billing_address",
  "cancellation_policy_disclosure",
  "cancellation_rebuttal",
  "customer_email_address",
  "customer_name",
  "customer_purchase_ip",
  "duplicate_charge_explanation",
  "duplicate_charge_id",
  "product_description",
  "refund_policy_disclosure",
  "refund_refusal_explanation",
  "service_date",
  "shipping_address",
  "shipping_carrier",
  "shipping_date",
  "shipping_tracking_number",
  "uncategorized_text",
] as const;

const evidenceNames = [...evidenceFiles, ...evidenceTexts].sort();

/** The fifteen documented members; the insides of `balance_transactions` are assumed. `now` is in epoch seconds. */
export function disputeToWire(dispute: DisputeRecord, dialect: Dialect, now: number): JsonObject {
  return dialect.finish({
    id: dispute.id,
    object: "dispute",
    amount: dispute.amount,
    balance_transactions: balanceTransactions(dispute, dialect),
    charge: dispute.chargeId,
    created: dialect.time(dispute.created),
    currency: dispute.currency,
    evidence: Object.fromEntries(evidenceNames.map((name) => [name, dispute.evidence[name] ?? null])),
    evidence_details: {
      due_by: dialect.time(dispute.dueBy),
      has_evidence: Object.keys(dispute.evidence).length > 0,
      past_due: now >= dispute.dueBy,
      submission_count: dispute.submissions,
    },
    is_charge_refundable: dispute.isInquiry && !dispute.closed,
    livemode: false,
    metadata: dispute.metadata,
    payment_intent: dispute.intentId,
    reason: dispute.reason,
    status: disputeStatus(dispute),
  });
}

/** One when the money went, one more if it came back. */
function balanceTransactions(dispute: DisputeRecord, dialect: Dialect): Json[] {
  const { amount, currency, isInquiry, closed } = dispute;
  if (isInquiry) return [];
  const entry = { object: "balance_transaction", currency, type: "adjustment" };
  const taken = { ...entry, amount: -amount, created: dialect.time(dispute.created) };
  if (!closed || withdrawn(dispute) > 0) return [taken];
  return [taken, { ...entry, amount, created: dialect.time(closed.at) }];
}
