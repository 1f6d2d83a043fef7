import { ChargeFilters } from "../api/charges.ts";
import {
  CancelRequest,
  CaptureRequest,
  ConfirmRequest,
  IntentRequest,
  IntentUpdate,
} from "../api/payment-intent-request.ts";
import { SearchRequest } from "../api/payment-intent-search.ts";
import { IntentFilters } from "../api/payment-intents.ts";
import { RefundRequest } from "../api/refunds.ts";
import { resource, type Operation } from "./operation.ts";

const path = "/v1/payment_intents";
const intents = resource("Payment Intents", path, "intent");
const charges = resource("Charges", "/v1/charges", "charge");
const refunds = resource("Refunds", "/v1/refunds", "refund");

const intentOperations: readonly Operation[] = [
  intents.create("Create a PaymentIntent", {
    request: IntentRequest,
    example: {
      amount: 2000,
      currency: "GBP",
      customer: "{customer}",
      capture_method: "manual",
      merchant_order_id: "wf_0000000000001",
    },
  }),
  intents.update("Update a PaymentIntent", {
    request: IntentUpdate,
    example: { description: "Two apples", metadata: { till: "3" } },
  }),
  intents.act("confirm", "Confirm a PaymentIntent", {
    request: ConfirmRequest,
    example: { payment_method: "{method}", return_url: "https://yourwebsite.com/return" },
  }),
  intents.act("capture", "Capture a PaymentIntent", {
    request: CaptureRequest,
    example: { amount_to_capture: 1500 },
  }),
  {
    ...intents.act("cancel", "Cancel a PaymentIntent", {
      request: CancelRequest,
      example: { cancellation_reason: "requested_by_customer" },
    }),
    before: { method: "POST", path, body: { amount: 100, currency: "GBP" }, as: "abandoned" },
    at: { id: "abandoned" },
  },
  intents.retrieve("Retrieve a PaymentIntent"),
  ...intents.list("List all PaymentIntents", { filters: IntentFilters, example: { limit: 2 } }),
  {
    method: "GET",
    path: `${path}/search`,
    tag: "Payment Intents",
    summary: "Search PaymentIntents",
    request: SearchRequest,
    example: { query: "merchant_order_id:'wf_0000000000001' AND status:'succeeded'" },
  },
];

const chargeOperations: readonly Operation[] = [
  ...charges.list("List all charges", {
    filters: ChargeFilters,
    example: { payment_intent: "{intent}" },
    as: "charge",
    pick: "data.0.id",
  }),
  charges.retrieve("Retrieve a charge"),
];

const refundOperations: readonly Operation[] = [
  refunds.create("Create a refund", {
    request: RefundRequest,
    example: { payment_intent: "{intent}", amount: 500, reason: "requested_by_customer" },
  }),
  refunds.retrieve("Retrieve a refund"),
];

export const moneyOperations: readonly Operation[] = [
  ...intentOperations,
  ...chargeOperations,
  ...refundOperations,
  { method: "GET", path: "/v1/balance", tag: "Balance", summary: "Get balance" },
];
