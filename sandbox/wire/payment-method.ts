import type { KeptCard } from "../lifecycle/cards.ts";
import type { BillingDetails, MethodRecord } from "../store/records.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: Create a PaymentMethod. */
export function methodToWire(method: MethodRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: method.id,
    object: "payment_method",
    billing_details: billingDetailsToWire(method.billingDetails),
    card: method.card ? cardToWire(method.card) : null,
    created: dialect.time(method.created),
    customer: method.customerId,
    livemode: false,
    metadata: method.metadata,
    type: method.type,
  });
}

export function billingDetailsToWire({ address, email, name, phone }: BillingDetails): JsonObject {
  return { address: address && { ...address }, email, name, phone };
}

/** What is kept of a card; country, funding and checks are those of a test card (assumed). */
export function cardToWire(card: KeptCard): JsonObject {
  return {
    brand: card.brand,
    checks: { address_line1_check: null, address_zip_check: null, cvc_check: "pass" },
    country: "US",
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: card.fingerprint,
    funding: "credit",
    last4: card.last4,
  };
}
