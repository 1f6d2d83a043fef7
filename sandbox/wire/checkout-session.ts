import { subtotalOf } from "../lifecycle/discount.ts";
import type { IntentRecord, Metadata, SessionRecord } from "../store/records.ts";
import { paymentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { Dialect, Json, JsonObject } from "./dialect.ts";
import { discountToWire, lineItemsToWire } from "./line-item.ts";

/** What an id of ours is called on the wire; both forms are understood when they come back. */
export function sessionIdToWire(id: string, dialect: Dialect): string {
  return id.replace(/^cs_/, dialect.sessionPrefix);
}

export function sessionIdFromWire(id: string): string | null {
  const digits = /^cs_(?:test_)?(\d{19})$/.exec(id)?.[1];
  return digits === undefined ? null : `cs_${digits}`;
}

export interface SessionView {
  readonly session: SessionRecord;
  readonly intent: IntentRecord | null;
  readonly expandLineItems: boolean;
}

/** Every member of the documented response (documented: Create a Session), null where there is nothing to say. */
export function sessionToWire({ session, intent, expandLineItems }: SessionView, dialect: Dialect): JsonObject {
  const status = sessionStatus(session);
  // What was typed is kept through a challenge, but told only once it counts.
  const collected = status === "complete" ? session.collected : null;
  return dialect.finish({
    id: sessionIdToWire(session.id, dialect),
    object: "checkout.session",
    amount_subtotal: subtotalOf(session.lines),
    amount_total: session.amountTotal,
    billing_address_collection: session.billingAddressCollection,
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    created: dialect.time(session.created),
    currency: session.currency,
    customer: session.customerId,
    customer_creation: session.customerCreation,
    customer_details: customerDetails(session),
    customer_email: session.customerEmail,
    expires_at: dialect.time(session.expiresAt),
    livemode: false,
    metadata: asJson(session.metadata),
    mode: "payment",
    payment_intent: session.intentId,
    payment_link: session.paymentLinkId,
    payment_method_options: asJson(session.paymentMethodOptions),
    payment_method_types: session.paymentMethodTypes,
    payment_status: paymentStatus(session, intent),
    phone_number_collection: { enabled: session.collectsPhone },
    shipping: collected?.shipping
      ? {
          address: { ...collected.shipping.address },
          carrier: null,
          name: collected.shipping.name,
          phone: collected.shipping.phone,
          tracking_number: null,
        }
      : null,
    shipping_address_collection: session.shippingCountries ? { allowed_countries: session.shippingCountries } : null,
    status,
    subscription: null,
    success_url: session.successUrl,
    url: status === "open" ? session.url : null,
    ...(expandLineItems ? { line_items: sessionLinesToWire(session, dialect) } : {}),
  });
}

/** Documented: known after completion, and the e-mail also at the time of expiry. */
function customerDetails(session: SessionRecord): JsonObject | null {
  const status = sessionStatus(session);
  if (status === "open") return null;
  const collected = status === "complete" ? session.collected : null;
  const address = collected?.billingAddress ?? collected?.shipping?.address;
  return {
    address: address ? { ...address } : null,
    email: session.collected?.email ?? session.customerEmail,
    name: collected?.name ?? null,
    phone: collected?.phone ?? null,
  };
}

function sessionLinesToWire(session: SessionRecord, dialect: Dialect): JsonObject {
  const url = `/v1/checkout/sessions/${sessionIdToWire(session.id, dialect)}/line_items`;
  return lineItemsToWire(url, session.lines, discountToWire(session, dialect), dialect);
}

/** Metadata and options came in as JSON and are shown as they came. */
export function asJson(value: Metadata): JsonObject {
  return value as Record<string, Json>;
}
