import { declineReasons } from "../lifecycle/cards.ts";
import { intentStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { cardToWire } from "./payment-method.ts";

/** The members integrators rely on are field (amounts, status, metadata, merchant_order_id); the rest as documented. */
export function intentToWire(intent: IntentRecord, dialect: Dialect): JsonObject {
  const status = intentStatus(intent);
  const { payment } = intent;
  return dialect.finish({
    id: intent.id,
    object: "payment_intent",
    amount: intent.amount,
    amount_capturable: status === "requires_capture" ? intent.amount : 0,
    amount_received: payment?.state === "captured" ? payment.amount : 0,
    billing_details: intent.billingDetails ? asJson(intent.billingDetails) : null,
    cancel_at: payment?.state === "authorised" ? dialect.time(payment.cancelsAt) : null,
    canceled_at: intent.canceledAt === null ? null : dialect.time(intent.canceledAt),
    cancellation_reason: intent.cancellationReason,
    capture_method: intent.captureMethod,
    client_secret: intent.clientSecret,
    confirmation_method: "automatic",
    created: dialect.time(intent.created),
    currency: intent.currency,
    customer: intent.customerId,
    description: intent.description,
    last_payment_error: lastPaymentError(intent),
    latest_charge: intent.chargeId,
    livemode: false,
    merchant_order_id: intent.merchantOrderId,
    merchant_user_id: intent.merchantUserId,
    metadata: intent.metadata,
    next_action: nextAction(intent),
    payment_method: intent.methodId,
    payment_method_options: asJson(intent.paymentMethodOptions),
    payment_method_types: intent.paymentMethodTypes,
    quantity: intent.quantity,
    receipt_email: intent.receiptEmail,
    return_url: intent.returnUrl,
    setup_future_usage: intent.setupFutureUsage,
    shipping: intent.shipping ? asJson(intent.shipping) : null,
    status,
  });
}

/** Documented: a type and, under that name, where the shopper has to go; field: for some methods with a `qrcode`. */
function nextAction({ payment, returnUrl }: IntentRecord): JsonObject | null {
  if (payment?.state !== "challenged") return null;
  const { action, url, qrCode } = payment;
  return { type: action, [action]: { url, return_url: returnUrl, ...(qrCode ? { qrcode: qrCode } : {}) } };
}

function lastPaymentError({ lastDecline }: IntentRecord): JsonObject | null {
  if (!lastDecline) return null;
  const { reason, card, methodId } = lastDecline;
  return {
    type: "card_error",
    code: declineReasons[reason].code,
    decline_code: reason,
    message: declineReasons[reason].sentence,
    payment_method: {
      id: methodId,
      object: "payment_method",
      ...(card ? { type: "card", card: cardToWire(card) } : {}),
    },
  };
}
