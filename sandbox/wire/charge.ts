import { declineReasons } from "../lifecycle/cards.ts";
import { chargeStatus } from "../lifecycle/status.ts";
import type { ChargeRecord } from "../store/records.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { billingDetailsToWire, cardToWire } from "./payment-method.ts";

/** Only the object's existence is documented: its members are assumed. */
export function chargeToWire(charge: ChargeRecord, dialect: Dialect): JsonObject {
  const status = chargeStatus(charge);
  const declined = charge.declined === null ? null : declineReasons[charge.declined];
  return dialect.finish({
    id: charge.id,
    object: "charge",
    amount: charge.amount,
    amount_captured: charge.amountCaptured,
    amount_refunded: charge.amountRefunded,
    billing_details: billingDetailsToWire(charge.billingDetails),
    captured: charge.captured,
    created: dialect.time(charge.created),
    currency: charge.currency,
    customer: charge.customerId,
    description: charge.description,
    disputed: charge.disputed,
    failure_code: declined?.code ?? null,
    failure_message: declined?.sentence ?? null,
    livemode: false,
    metadata: charge.metadata,
    paid: status === "succeeded",
    payment_intent: charge.intentId,
    payment_method: charge.methodId,
    payment_method_details: {
      type: charge.methodType,
      ...(charge.card ? { card: cardToWire(charge.card) } : { [charge.methodType]: {} }),
    },
    refunded: charge.captured && charge.amountRefunded === charge.amountCaptured,
    status,
  });
}
