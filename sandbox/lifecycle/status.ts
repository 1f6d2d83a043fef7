import type { ChargeRecord, IntentRecord, RefundRecord, SessionRecord } from "../store/records.ts";

export type SessionStatus = "open" | "complete" | "expired";
export type PaymentStatus = "paid" | "unpaid" | "no_payment_required";
export type IntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "requires_capture"
  | "processing"
  | "succeeded"
  | "canceled";
export type ChargeStatus = "pending" | "succeeded" | "failed";
export type RefundStatus = "pending" | "succeeded" | "failed";

export function sessionStatus(session: SessionRecord): SessionStatus {
  if (session.completedAt !== null) return "complete";
  return session.expiredAt === null ? "open" : "expired";
}

export function paymentStatus(session: SessionRecord, intent: IntentRecord | null): PaymentStatus {
  if (session.amountTotal === 0) return "no_payment_required";
  return intent && intentStatus(intent) === "succeeded" ? "paid" : "unpaid";
}

export function intentStatus(intent: IntentRecord): IntentStatus {
  if (intent.canceledAt !== null) return "canceled";
  switch (intent.payment?.state) {
    case "captured":
      return "succeeded";
    case "authorised":
      return "requires_capture";
    case "processing":
      return "processing";
    case "challenged":
      return "requires_action";
    case undefined:
      return intent.methodId === null ? "requires_payment_method" : "requires_confirmation";
  }
}

export function chargeStatus(charge: ChargeRecord): ChargeStatus {
  if (charge.accepted === null) return "pending";
  return charge.accepted ? "succeeded" : "failed";
}

export function refundStatus(refund: RefundRecord): RefundStatus {
  if (refund.settlesAt !== null) return "pending";
  return refund.failureReason === null ? "succeeded" : "failed";
}
