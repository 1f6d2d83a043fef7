import type { SessionRequest } from "../api/session-request.ts";
import type { IntentRecord, SessionRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { offeredMethods } from "./account-methods.ts";
import { newIntent } from "./create-intent.ts";
import { findCustomer } from "./customers.ts";
import { discounted } from "./discount.ts";
import { emit, type Cause } from "./emit.ts";
import { methodsIn } from "./method-currencies.ts";
import { priceLines } from "./price-lines.ts";
import { requestedDiscount } from "./requested-discount.ts";

const HOUR = 3600;
/** A client that asks for exactly one hour must not be refused because its request took a moment. */
const TRANSIT_SECONDS = 5;
const publishableKey = Buffer.from("pk_test_sandbox").toString("base64");

/**
 * Makes an open session and, unless its total is 0, the PaymentIntent it is paid by (field: it exists from creation).
 * Event: `payment_intent.created`. @throws ApiError 400 or 404 naming the member that cannot be.
 */
export function openSession(
  world: World,
  changes: Changes,
  request: SessionRequest,
  context: { readonly origin: string; readonly cause: Cause; readonly paymentLinkId?: string },
): SessionRecord {
  if (request.mode === "subscription") {
    throw badRequest("Subscriptions are not yet in this sandbox: use mode `payment`.", "mode_not_supported", "mode");
  }
  const customerId = request.customer === undefined ? null : findCustomer(changes, request.customer, "customer").id;
  const { lines, currency } = priceLines(world, changes, request.line_items);
  const order = { lines, currency, customerId, customerEmail: request.customer_email ?? null };
  const due = discounted(lines, requestedDiscount(world, changes, request, order));
  const total = due.amountTotal;
  const created = world.clock.nowSeconds();
  const id = world.ids.next("cs_");
  const requested = request.payment_method_types;
  const paymentMethodTypes = methodsIn(currency, offeredMethods(changes, requested, ["card"]), requested);
  const facts = { sessionId: id, customerId, amount: total, currency, paymentMethodTypes };
  const intent = total === 0 ? null : intentOf(world, request, facts);
  const base = world.baseUrl ?? context.origin;
  const session: SessionRecord = {
    id,
    created,
    expiresAt: endOf(created, request.expires_at),
    completedAt: null,
    expiredAt: null,
    url: `${base}/pay/${id.replace("cs_", "cs_test_")}?key=${publishableKey}`,
    intentId: intent?.id ?? null,
    currency,
    ...due,
    paymentLinkId: context.paymentLinkId ?? null,
    customerId,
    collected: null,
    paymentMethodTypes,
    ...echoed(request),
  };
  changes.put("session", session);
  if (intent) {
    changes.put("intent", intent);
    emit(world, changes, "payment_intent.created", { kind: "intent", record: intent }, context.cause);
  }
  return session;
}

/** Documented: 1 to 24 hours after creation, 24 hours when not given. */
function endOf(created: number, expiresAt: number | undefined): number {
  if (expiresAt === undefined) return created + 24 * HOUR;
  if (expiresAt < created + HOUR - TRANSIT_SECONDS || expiresAt > created + 24 * HOUR) {
    const reason = "must be between 1 and 24 hours from now, in epoch seconds";
    throw badRequest(`Invalid expires_at: ${reason}.`, "parameter_invalid", "expires_at");
  }
  return expiresAt;
}

/** What the answers repeat of the request; defaults are assumed, except that `auto` is in WooshPay's samples. */
function echoed(request: SessionRequest) {
  return {
    successUrl: request.success_url,
    cancelUrl: request.cancel_url ?? null,
    clientReferenceId: request.client_reference_id ?? null,
    customerEmail: request.customer_email ?? null,
    customerCreation: request.customer_creation ?? "if_required",
    billingAddressCollection: request.billing_address_collection ?? "auto",
    collectsPhone: request.phone_number_collection?.enabled ?? false,
    shippingCountries: request.shipping_address_collection?.allowed_countries ?? null,
    paymentMethodOptions: request.payment_method_options ?? {},
    allowPromotionCodes: request.allow_promotion_codes ?? false,
    metadata: request.metadata ?? {},
  };
}

function intentOf(
  world: World,
  request: SessionRequest,
  facts: Pick<IntentRecord, "sessionId" | "customerId" | "amount" | "currency" | "paymentMethodTypes">,
): IntentRecord {
  const data = request.payment_intent_data;
  const card = request.payment_method_options?.card;
  return newIntent(world, {
    ...facts,
    quantity: null,
    captureMethod: data?.capture_method ?? card?.capture_method ?? "automatic",
    setupFutureUsage: card?.setup_future_usage ?? null,
    description: data?.description ?? null,
    // Field: the session's own reference is found again on the intent.
    merchantOrderId: data?.merchant_order_id ?? request.client_reference_id ?? null,
    merchantUserId: data?.merchant_user_id ?? null,
    metadata: data?.metadata ?? {},
    shipping: data?.shipping ?? null,
    billingDetails: data?.billing_details ?? null,
    returnUrl: null,
    paymentMethodOptions: request.payment_method_options ?? {},
    receiptEmail: request.customer_email ?? null,
  });
}
