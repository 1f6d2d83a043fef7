import { CustomerRequest } from "../api/customers.ts";
import { ListRequest } from "../api/list.ts";
import { MethodRequest, MethodUpdate } from "../api/payment-method-request.ts";
import { AttachRequest, MethodFilters } from "../api/payment-methods.ts";
import { listOperations, type Operation } from "./operation.ts";

const customers = "/v1/customers";
const methods = "/v1/payment_methods";
const ofCustomer = `${customers}/:owner/payment_methods`;

const customerOperations: readonly Operation[] = [
  {
    method: "POST",
    path: customers,
    tag: "Customers",
    summary: "Create a customer",
    request: CustomerRequest,
    example: { email: "ada@example.com", name: "Ada Lovelace" },
    as: "customer",
  },
  { method: "GET", path: `${customers}/:id`, tag: "Customers", summary: "Retrieve a customer", at: { id: "customer" } },
  {
    method: "POST",
    path: `${customers}/:id`,
    tag: "Customers",
    summary: "Update a customer",
    request: CustomerRequest.omit({ payment_method: true }),
    example: { phone: "+44 20 7946 0000" },
    at: { id: "customer" },
  },
];

const methodOperations: readonly Operation[] = [
  {
    method: "POST",
    path: methods,
    tag: "Payment Methods",
    summary: "Create a PaymentMethod",
    request: MethodRequest,
    example: { type: "card", card: { number: "4111111111111111", exp_month: 12, exp_year: 2030, cvc: "123" } },
    as: "method",
  },
  {
    method: "POST",
    path: `${methods}/:id/attach`,
    tag: "Payment Methods",
    summary: "Attach a PaymentMethod to a Customer",
    request: AttachRequest,
    example: { customer: "{customer}" },
    at: { id: "method" },
  },
  {
    method: "GET",
    path: `${methods}/:id`,
    tag: "Payment Methods",
    summary: "Retrieve a PaymentMethod",
    at: { id: "method" },
  },
  {
    method: "GET",
    path: `${ofCustomer}/:id`,
    tag: "Payment Methods",
    summary: "Retrieve a Customer's PaymentMethod",
    at: { owner: "customer", id: "method" },
  },
  {
    method: "POST",
    path: `${methods}/:id`,
    tag: "Payment Methods",
    summary: "Update a PaymentMethod",
    request: MethodUpdate,
    example: { billing_details: { name: "Ada Lovelace" } },
    at: { id: "method" },
  },
  ...listOperations({ path: methods, tag: "Payment Methods", summary: "List PaymentMethods", filters: MethodFilters }),
  {
    method: "GET",
    path: ofCustomer,
    tag: "Payment Methods",
    summary: "List a Customer's PaymentMethods",
    request: ListRequest.extend(MethodFilters.omit({ customer: true }).shape),
    at: { owner: "customer" },
  },
];

export const customerAndMethodOperations: readonly Operation[] = [...customerOperations, ...methodOperations];

/** Last, since it is for good. */
export const detachOperation: Operation = {
  method: "POST",
  path: `${methods}/:id/detach`,
  tag: "Payment Methods",
  summary: "Detach a PaymentMethod from a Customer",
  at: { id: "method" },
};
