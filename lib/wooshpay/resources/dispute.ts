import { z } from "zod";
import {
  CurrencyCode,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  orNull,
  reading,
  Reference,
  statusOf,
} from "../wire";

/** Documented: List all disputes. Texts, or ids of uploaded files where the name says so. */
export const evidenceFields = [
  "access_activity_log",
  "billing_address",
  "cancellation_policy",
  "cancellation_policy_disclosure",
  "cancellation_rebuttal",
  "customer_communication",
  "customer_email_address",
  "customer_name",
  "customer_purchase_ip",
  "customer_signature",
  "duplicate_charge_documentation",
  "duplicate_charge_explanation",
  "duplicate_charge_id",
  "product_description",
  "receipt",
  "refund_policy",
  "refund_policy_disclosure",
  "refund_refusal_explanation",
  "service_date",
  "service_documentation",
  "shipping_address",
  "shipping_carrier",
  "shipping_date",
  "shipping_documentation",
  "shipping_tracking_number",
  "uncategorized_file",
  "uncategorized_text",
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** What has been said in one's defence: the fields that hold something. Members that are no evidence stay out. */
const Evidence = z.record(z.string(), z.unknown()).transform((members) => {
  const said = evidenceFields.map((field) => [field, members[field]] as const);
  const evidence: Partial<Record<EvidenceField, string>> = {};
  for (const [field, text] of said) if (typeof text === "string" && text !== "") evidence[field] = text;
  return evidence;
});

/** Documented: List all disputes. */
export const Dispute = reading({
  /** `dp_` and digits. */
  id: Id,
  /** Minor units. */
  amount: Integer,
  /** Upper case. */
  currency: CurrencyCode,
  /** `warning_needs_response`, `warning_closed`, `won` and `lost` are documented, the others are assumed. */
  status: statusOf([
    "warning_needs_response",
    "warning_under_review",
    "warning_closed",
    "needs_response",
    "under_review",
    "won",
    "lost",
  ]),
  payment_intent: Reference,
  charge: Reference,
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** What the card scheme said, in WooshPay's own samples. */
  metadata: Metadata,
  balance_transactions: descriptive(z.array(z.unknown())),
  evidence: descriptive(Evidence),
  evidence_details: descriptive(
    reading({
      /** Epoch seconds. */
      due_by: descriptive(EpochSeconds),
      has_evidence: descriptive(z.boolean()),
      past_due: descriptive(z.boolean()),
      submission_count: descriptive(Integer),
    }),
  ),
  is_charge_refundable: descriptive(z.boolean()),
  /** As sent; samples say `general`. */
  reason: descriptive(z.string()),
});
export type Dispute = z.output<typeof Dispute>;
