import { offeredMethods } from "../lifecycle/account-methods.ts";
import { chosenMethod, type MethodChoice } from "../lifecycle/chosen-method.ts";
import { declineReasons } from "../lifecycle/cards.ts";
import { newIntent } from "../lifecycle/create-intent.ts";
import { findCustomer } from "../lifecycle/customers.ts";
import { emit } from "../lifecycle/emit.ts";
import { methodTypes } from "../lifecycle/methods.ts";
import { payIntent } from "../lifecycle/pay-intent.ts";
import { intentStatus } from "../lifecycle/status.ts";
import type { IntentRecord, MethodRecord } from "../store/records.ts";
import { badRequest, DeclinedError } from "../wire/errors.ts";
import type { Call } from "./call.ts";
import { updatedMetadata, updatedText } from "./changes-of.ts";
import { ConfirmRequest, IntentRequest, IntentUpdate } from "./payment-intent-request.ts";
import { methodData } from "./payment-method-request.ts";
import { validate } from "./validate.ts";

/**
 * Creates an intent and, with `confirm`, tries to pay it. Events: `payment_intent.created` and those of payIntent.
 * @throws ApiError 400 or 404 naming the member that cannot be; DeclinedError 402 when the bank says no.
 */
export function createIntent(call: Call): IntentRecord {
  const { world, changes, cause, input } = call;
  const request = validate(IntentRequest, input);
  refuseWithoutConfirm(request);
  const intent = newIntent(world, factsOf(call, request));
  const method = chosenMethod(world, changes, intent, choiceOf(request));
  const chosen = { ...intent, methodId: method?.id ?? null };
  changes.put("intent", chosen);
  emit(world, changes, "payment_intent.created", { kind: "intent", record: chosen }, cause);
  return request.confirm ? pay(call, chosen, method) : chosen;
}

/** Documented: what belongs to the confirmation can only be given with it. */
function refuseWithoutConfirm(request: IntentRequest): void {
  if (request.confirm) return;
  for (const param of ["return_url", "off-session", "off_session"] as const) {
    if (request[param] !== undefined) {
      throw badRequest(`Invalid ${param}: only with \`confirm: true\`.`, "parameter_invalid", param);
    }
  }
}

function factsOf({ changes }: Call, request: IntentRequest) {
  const customer = request.customer === undefined ? null : findCustomer(changes, request.customer, "customer");
  const options = request.payment_method_options;
  return {
    sessionId: null,
    customerId: customer?.id ?? null,
    amount: request.amount,
    currency: request.currency,
    quantity: request.quantity ?? null,
    captureMethod: options?.card?.capture_method ?? request.capture_method,
    setupFutureUsage: request.setup_future_usage ?? options?.card?.setup_future_usage ?? null,
    description: request.description ?? null,
    merchantOrderId: request.merchant_order_id ?? null,
    merchantUserId: request.merchant_user_id ?? null,
    metadata: request.metadata ?? {},
    shipping: request.shipping ?? null,
    billingDetails: request.payment_method_data?.billing_details ?? null,
    returnUrl: request.return_url ?? null,
    // Field: when left out, whatever the account can do.
    paymentMethodTypes: offeredMethods(changes, request.payment_method_types, methodTypes),
    paymentMethodOptions: options ?? {},
    receiptEmail: request.receipt_email ?? null,
  };
}

/** Changes an intent that nobody has paid (assumed: not the amount of a session's). @throws ApiError 400 in other states. */
export function updateIntent({ world, changes, input }: Call, intent: IntentRecord): IntentRecord {
  const request = validate(IntentUpdate, input);
  refusePaid(intent, "updated");
  const amountChanges = request.amount !== undefined || request.currency !== undefined;
  if (intent.sessionId !== null && amountChanges) {
    throw badRequest(
      "Invalid amount: that of a Checkout Session is the sum of its lines.",
      "parameter_invalid",
      "amount",
    );
  }
  const customer = request.customer === undefined ? null : findCustomer(changes, request.customer, "customer");
  const described: IntentRecord = {
    ...withPaying(intent, request),
    amount: request.amount ?? intent.amount,
    currency: request.currency ?? intent.currency,
    customerId: customer?.id ?? intent.customerId,
    quantity: request.quantity ?? intent.quantity,
    description: updatedText(request.description, intent.description),
    merchantOrderId: request.merchant_order_id ?? intent.merchantOrderId,
    merchantUserId: request.merchant_user_id ?? intent.merchantUserId,
    metadata: updatedMetadata(request.metadata, intent.metadata),
    receiptEmail: updatedText(request.receipt_email, intent.receiptEmail),
  };
  const method = chosenMethod(world, changes, described, choiceOf(request));
  // Another method has not passed the challenge of the one before.
  const updated = method ? { ...described, methodId: method.id, payment: null } : described;
  changes.put("intent", updated);
  return updated;
}

/** Tries to pay an intent. @throws ApiError 400 without a method or in a state that forbids it; DeclinedError 402. */
export function confirmIntent(call: Call, intent: IntentRecord): IntentRecord {
  const request = validate(ConfirmRequest, call.input);
  refusePaid(intent, "confirmed");
  if (intent.sessionId !== null) {
    throw badRequest("This PaymentIntent belongs to a Checkout Session: it is paid on its page.", unexpectedState);
  }
  const ready = withPaying(intent, request);
  return pay(call, ready, chosenMethod(call.world, call.changes, ready, choiceOf(request)));
}

function pay(call: Call, intent: IntentRecord, given: MethodRecord | null): IntentRecord {
  const { world, changes, cause, origin } = call;
  const method = given ?? (intent.methodId === null ? undefined : changes.get("method", intent.methodId));
  if (!method) {
    throw badRequest("Missing required param: payment_method.", "parameter_missing", "payment_method");
  }
  const paid = payIntent(world, changes, intent, method, { cause, base: world.baseUrl ?? origin });
  if (paid.payment === null && paid.lastDecline) {
    const { reason } = paid.lastDecline;
    throw new DeclinedError(declineReasons[reason].sentence, declineReasons[reason].code, reason, paid.id);
  }
  return paid;
}

function withPaying(intent: IntentRecord, request: ConfirmRequest): IntentRecord {
  return {
    ...intent,
    paymentMethodOptions: request.payment_method_options ?? intent.paymentMethodOptions,
    setupFutureUsage: request.setup_future_usage ?? intent.setupFutureUsage,
    returnUrl: request.return_url ?? intent.returnUrl,
    shipping: request.shipping ?? intent.shipping,
  };
}

const unexpectedState = "payment_intent_unexpected_state";

function refusePaid(intent: IntentRecord, action: string): void {
  const status = intentStatus(intent);
  if (status === "succeeded" || status === "canceled") {
    throw badRequest(`This PaymentIntent has already ${status}.`, unexpectedState);
  }
  if (status === "processing" || status === "requires_capture") {
    throw badRequest(`This PaymentIntent cannot be ${action} while its status is ${status}.`, unexpectedState);
  }
}

function choiceOf(request: ConfirmRequest): MethodChoice {
  const data = request.payment_method_data;
  return { id: request.payment_method, data: data && methodData(data) };
}
