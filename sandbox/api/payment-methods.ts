import { z } from "zod";
import { findAttachable } from "../lifecycle/attachable.ts";
import { attachMethod, findCustomer } from "../lifecycle/customers.ts";
import { makeMethod } from "../lifecycle/methods.ts";
import type { MethodRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { methodToWire } from "../wire/payment-method.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata } from "./changes-of.ts";
import { expandIds } from "./expand-ids.ts";
import { filledText } from "./fields.ts";
import { listPage } from "./list.ts";
import { methodData, MethodRequest, MethodUpdate, withBilling } from "./payment-method-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/payment_methods";
const ofCustomer = "/v1/customers/:owner/payment_methods";

/** Documented: create, a customer's list, attach; detach and retrieve are field; the other paths are assumed. */
export const paymentMethodRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path, answer: (call) => list(call, validate(MethodFilters, call.input), path) },
  { method: "GET", path: `${path}/list`, answer: (call) => list(call, validate(MethodFilters, call.input), path) },
  { method: "GET", path: ofCustomer, answer: listOfCustomer },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findMethod(call)) },
  { method: "GET", path: `${ofCustomer}/:id`, answer: retrieveOfCustomer },
  { method: "POST", path: `${path}/:id`, answer: update },
  { method: "POST", path: `${path}/:id/attach`, answer: attach },
  { method: "POST", path: `${path}/:id/detach`, answer: detach },
];

function create(call: Call): JsonObject {
  return shown(call, makeMethod(call.world, call.changes, methodData(validate(MethodRequest, call.input))));
}

function update(call: Call): JsonObject {
  const method = findMethod(call);
  const request = validate(MethodUpdate, call.input);
  if (request.card && !method.card) throw badRequest("Invalid card: this is not a card.", "parameter_invalid", "card");
  const updated: MethodRecord = {
    ...method,
    billingDetails: withBilling(method.billingDetails, request.billing_details),
    metadata: updatedMetadata(request.metadata, method.metadata),
    card: method.card && {
      ...method.card,
      expMonth: request.card?.exp_month ?? method.card.expMonth,
      expYear: request.card?.exp_year ?? method.card.expYear,
    },
  };
  call.changes.put("method", updated);
  return shown(call, updated);
}

/** Documented: `customer` is required. */
export const AttachRequest = z.object({ customer: filledText });

function attach(call: Call): JsonObject {
  const method = findAttachable(call.changes, call.id, "id");
  const { customer } = validate(AttachRequest, call.input);
  return shown(call, attachMethod(call.changes, method, findCustomer(call.changes, customer, "customer").id));
}

/** For good: it can neither pay nor be attached again (assumed). */
function detach(call: Call): JsonObject {
  const method = findMethod(call);
  if (method.customerId === null) {
    throw badRequest("This payment method is not attached to a customer.", "payment_method_not_attached");
  }
  const detached: MethodRecord = { ...method, customerId: null, detached: true };
  call.changes.put("method", detached);
  return shown(call, detached);
}

/** Documented for a customer's list: `type`. `customer` is assumed. */
export const MethodFilters = z.object({ type: filledText.optional(), customer: filledText.optional() });

function listOfCustomer(call: Call): JsonObject {
  const { id } = findCustomer(call.changes, call.owner);
  return list(call, { ...validate(MethodFilters, call.input), customer: id }, ofCustomer.replace(":owner", id));
}

function list(call: Call, { type, customer }: z.infer<typeof MethodFilters>, url: string): JsonObject {
  const page = {
    what: "payment method",
    url,
    table: call.world.store.table("method"),
    having: { customer },
    matches: (method: MethodRecord) => type === undefined || method.type === type,
    cursorId: (text: string) => text,
    toWire: (method: MethodRecord) => shown(call, method),
  };
  return listPage(page, call.input);
}

function retrieveOfCustomer(call: Call): JsonObject {
  const customer = findCustomer(call.changes, call.owner);
  const method = findMethod(call);
  if (method.customerId !== customer.id) throw noSuch("payment method", call.id);
  return shown(call, method);
}

function findMethod({ changes, id }: Call): MethodRecord {
  const method = changes.get("method", id);
  if (!method) throw noSuch("payment method", id);
  return method;
}

function shown(call: Call, method: MethodRecord): JsonObject {
  return expandIds(call, methodToWire(method, call.dialect));
}
