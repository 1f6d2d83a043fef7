import { z } from "zod";
import { attachMethod, findCustomer, makeCustomer } from "../lifecycle/customers.ts";
import { findAttachable } from "../lifecycle/attachable.ts";
import type { CustomerRecord } from "../store/records.ts";
import { customerToWire } from "../wire/customer.ts";
import type { JsonObject } from "../wire/dialect.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata, updatedText } from "./changes-of.ts";
import { filledText, text, textMetadata } from "./fields.ts";
import { addressOf, recipientOf, RecipientRequest } from "./payment-method-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/customers";

/** Documented: create, retrieve, update; there is no list and no delete. */
export const customerRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  {
    method: "GET",
    path: `${path}/:id`,
    answer: (call) => customerToWire(findCustomer(call.changes, call.id), call.dialect),
  },
  { method: "POST", path: `${path}/:id`, answer: update },
];

/** Documented: Create a customer. `payment_method` is the id of one to keep for them. */
export const CustomerRequest = z.object({
  email: text.optional(),
  name: text.optional(),
  phone: text.optional(),
  description: text.optional(),
  address: RecipientRequest.shape.address,
  shipping: RecipientRequest.optional(),
  metadata: textMetadata.optional(),
  payment_method: filledText.optional(),
});

function create({ world, changes, dialect, input }: Call): JsonObject {
  const request = validate(CustomerRequest, input);
  const method = request.payment_method === undefined ? null : findAttachable(changes, request.payment_method);
  const customer = makeCustomer(world, changes, {
    email: request.email ?? null,
    name: request.name ?? null,
    phone: request.phone ?? null,
    description: request.description ?? null,
    address: request.address ? addressOf(request.address) : null,
    shipping: request.shipping ? recipientOf(request.shipping) : null,
    metadata: request.metadata ?? {},
  });
  if (method) attachMethod(changes, method, customer.id);
  return customerToWire(customer, dialect);
}

/** Takes the members of create but for the payment method (assumed). */
function update({ changes, dialect, id, input }: Call): JsonObject {
  const customer = findCustomer(changes, id);
  const request = validate(CustomerRequest.omit({ payment_method: true }), input);
  const updated: CustomerRecord = {
    ...customer,
    email: updatedText(request.email, customer.email),
    name: updatedText(request.name, customer.name),
    phone: updatedText(request.phone, customer.phone),
    description: updatedText(request.description, customer.description),
    address: request.address ? addressOf(request.address) : customer.address,
    shipping: request.shipping ? recipientOf(request.shipping) : customer.shipping,
    metadata: updatedMetadata(request.metadata, customer.metadata),
  };
  changes.put("customer", updated);
  return customerToWire(updated, dialect);
}
