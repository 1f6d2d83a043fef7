import type { IntentRecord, SessionRecord } from "../store/records.ts";

export type SessionStatus = "open" | "complete" | "expired";
export type PaymentStatus = "paid" | "unpaid" | "no_payment_required";
export type IntentStatus = "requires_payment_method" | "requires_capture" | "processing" | "succeeded" | "canceled";

export function sessionStatus(session: SessionRecord): SessionStatus {
  if (session.completedAt !== null) return "complete";
  return session.expiredAt === null ? "open" : "expired";
}

export function paymentStatus(session: SessionRecord, intent: IntentRecord | null): PaymentStatus {
  if (session.intentId === null) return "no_payment_required";
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
    case undefined:
      return "requires_payment_method";
  }
}
