import { declineReasons, type CapturedCard } from "../lifecycle/cards.ts";
import { intentStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** The members integrators rely on are field (amounts, status, metadata, merchant_order_id); the rest as documented. */
export function intentToWire(intent: IntentRecord, dialect: Dialect): JsonObject {
  const status = intentStatus(intent);
  return dialect.finish({
    id: intent.id,
    object: "payment_intent",
    amount: intent.amount,
    amount_capturable: status === "requires_capture" ? intent.amount : 0,
    amount_received: status === "succeeded" ? intent.amount : 0,
    billing_details: intent.billingDetails ? asJson(intent.billingDetails) : null,
    cancel_at: null,
    canceled_at: intent.canceledAt === null ? null : dialect.time(intent.canceledAt),
    cancellation_reason: intent.canceledAt === null ? null : "expired",
    capture_method: intent.captureMethod,
    client_secret: intent.clientSecret,
    confirmation_method: "automatic",
    created: dialect.time(intent.created),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    last_payment_error: lastPaymentError(intent),
    livemode: false,
    merchant_order_id: intent.merchantOrderId,
    merchant_user_id: intent.merchantUserId,
    metadata: intent.metadata,
    next_action: null,
    payment_method: intent.payment?.paymentMethodId ?? null,
    payment_method_options: asJson(intent.paymentMethodOptions),
    payment_method_types: intent.paymentMethodTypes,
    receipt_email: intent.receiptEmail,
    return_url: null,
    setup_future_usage: null,
    shipping: intent.shipping ? asJson(intent.shipping) : null,
    status,
  });
}

function lastPaymentError(intent: IntentRecord): JsonObject | null {
  if (!intent.lastDecline) return null;
  const { reason, card } = intent.lastDecline;
  return {
    type: "card_error",
    code: declineReasons[reason].code,
    decline_code: reason,
    message: declineReasons[reason].sentence,
    payment_method: { object: "payment_method", type: "card", card: cardToWire(card) },
  };
}

function cardToWire(card: CapturedCard): JsonObject {
  return { brand: card.brand, exp_month: card.expMonth, exp_year: card.expYear, last4: card.last4 };
}
