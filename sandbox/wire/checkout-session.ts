import type { IntentRecord, LineItem, Metadata, SessionRecord } from "../store/records.ts";
import { paymentStatus, sessionStatus } from "../lifecycle/status.ts";
import type { Dialect, Json, JsonObject } from "./dialect.ts";

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
  const { collected } = session;
  const status = sessionStatus(session);
  return dialect.finish({
    id: sessionIdToWire(session.id, dialect),
    object: "checkout.session",
    amount_subtotal: session.amountTotal,
    amount_total: session.amountTotal,
    billing_address_collection: session.billingAddressCollection,
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    created: dialect.time(session.created),
    currency: session.currency,
    customer: null,
    customer_creation: session.customerCreation,
    customer_details: customerDetails(session),
    customer_email: session.customerEmail,
    expires_at: dialect.time(session.expiresAt),
    livemode: false,
    metadata: asJson(session.metadata),
    mode: "payment",
    payment_intent: session.intentId,
    payment_link: null,
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
    ...(expandLineItems ? { line_items: lineItemsToWire(session, dialect) } : {}),
  });
}

/** Documented: known after completion, and the e-mail also at the time of expiry. */
function customerDetails(session: SessionRecord): JsonObject | null {
  if (sessionStatus(session) === "open") return null;
  const { collected } = session;
  const address = collected?.billingAddress ?? collected?.shipping?.address;
  return {
    address: address ? { ...address } : null,
    email: collected?.email ?? session.customerEmail,
    name: collected?.name ?? null,
    phone: collected?.phone ?? null,
  };
}

export function lineItemsToWire(session: SessionRecord, dialect: Dialect): JsonObject {
  return {
    object: "list",
    url: `/v1/checkout/sessions/${sessionIdToWire(session.id, dialect)}/line_items`,
    has_more: false,
    data: session.lines.map((line) => lineItemToWire(line, session, dialect)),
  };
}

/** Amounts and quantity are numbers, as in the documentation's example; its schema says text. */
export function lineItemToWire(line: LineItem, session: SessionRecord, dialect: Dialect): JsonObject {
  const amount = line.price.unitAmount * line.quantity;
  return {
    id: line.id,
    object: "item",
    amount_discount: 0,
    amount_subtotal: amount,
    amount_total: amount,
    currency: session.currency,
    description: line.product.name,
    discounts: [],
    price: priceToWire(line, session, dialect),
    quantity: line.quantity,
  };
}

function priceToWire({ price, product }: LineItem, session: SessionRecord, dialect: Dialect): JsonObject {
  const created = dialect.time(session.created);
  const productObject = {
    id: product.id,
    object: "product",
    active: true,
    created,
    description: product.description,
    images: product.images,
    livemode: false,
    metadata: asJson(product.metadata),
    name: product.name,
    updated: created,
    url: product.url,
  };
  return {
    id: price.id,
    object: "price",
    active: true,
    billing_scheme: "per_unit",
    created,
    currency: session.currency,
    livemode: false,
    lookup_key: price.lookupKey,
    metadata: asJson(price.metadata),
    nickname: price.nickname,
    product: dialect.nestsProducts ? productObject : product.id,
    recurring: null,
    tiers: null,
    type: "one_time",
    unit_amount: price.unitAmount,
  };
}

/** Metadata and options came in as JSON and are shown as they came. */
export function asJson(value: Metadata): JsonObject {
  return value as Record<string, Json>;
}
