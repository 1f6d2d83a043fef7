import { CustomerRequest } from "../api/customers.ts";
import { ListRequest } from "../api/list.ts";
import { MethodRequest, MethodUpdate } from "../api/payment-method-request.ts";
import { AttachRequest, MethodFilters } from "../api/payment-methods.ts";
import { resource, type Operation } from "./operation.ts";

const customers = resource("Customers", "/v1/customers", "customer");
const methods = resource("Payment Methods", "/v1/payment_methods", "method");
const ofCustomer = "/v1/customers/:owner/payment_methods";

const ada = { email: "ada@example.com", name: "Ada Lovelace" };
const visa = { number: "4111111111111111", exp_month: 12, exp_year: 2030, cvc: "123" };

const customerOperations: readonly Operation[] = [
  customers.create("Create a customer", { request: CustomerRequest, example: ada }),
  customers.retrieve("Retrieve a customer"),
  customers.update("Update a customer", {
    request: CustomerRequest.omit({ payment_method: true }),
    example: { phone: "+44 20 7946 0000" },
  }),
];

const methodOperations: readonly Operation[] = [
  methods.create("Create a PaymentMethod", { request: MethodRequest, example: { type: "card", card: visa } }),
  methods.act("attach", "Attach a PaymentMethod to a Customer", {
    request: AttachRequest,
    example: { customer: "{customer}" },
  }),
  methods.retrieve("Retrieve a PaymentMethod"),
  {
    method: "GET",
    path: `${ofCustomer}/:id`,
    tag: "Payment Methods",
    summary: "Retrieve a Customer's PaymentMethod",
    at: { owner: "customer", id: "method" },
  },
  methods.update("Update a PaymentMethod", {
    request: MethodUpdate,
    example: { billing_details: { name: "Ada Lovelace" } },
  }),
  ...methods.list("List PaymentMethods", { filters: MethodFilters }),
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
export const detachOperation: Operation = methods.act("detach", "Detach a PaymentMethod from a Customer");
