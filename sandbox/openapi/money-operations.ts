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
import { listOperations, type Operation } from "./operation.ts";

const intents = "/v1/payment_intents";
const charges = "/v1/charges";
const refunds = "/v1/refunds";

const intentOperations: readonly Operation[] = [
  {
    method: "POST",
    path: intents,
    tag: "Payment Intents",
    summary: "Create a PaymentIntent",
    request: IntentRequest,
    example: {
      amount: 2000,
      currency: "GBP",
      customer: "{customer}",
      capture_method: "manual",
      merchant_order_id: "wf_0000000000001",
    },
    as: "intent",
  },
  {
    method: "POST",
    path: `${intents}/:id`,
    tag: "Payment Intents",
    summary: "Update a PaymentIntent",
    request: IntentUpdate,
    example: { description: "Two apples", metadata: { till: "3" } },
    at: { id: "intent" },
  },
  {
    method: "POST",
    path: `${intents}/:id/confirm`,
    tag: "Payment Intents",
    summary: "Confirm a PaymentIntent",
    request: ConfirmRequest,
    example: { payment_method: "{method}", return_url: "https://yourwebsite.com/return" },
    at: { id: "intent" },
  },
  {
    method: "POST",
    path: `${intents}/:id/capture`,
    tag: "Payment Intents",
    summary: "Capture a PaymentIntent",
    request: CaptureRequest,
    example: { amount_to_capture: 1500 },
    at: { id: "intent" },
  },
  {
    method: "POST",
    path: `${intents}/:id/cancel`,
    tag: "Payment Intents",
    summary: "Cancel a PaymentIntent",
    request: CancelRequest,
    example: { cancellation_reason: "requested_by_customer" },
    before: { method: "POST", path: intents, body: { amount: 100, currency: "GBP" }, as: "abandoned" },
    at: { id: "abandoned" },
  },
  {
    method: "GET",
    path: `${intents}/:id`,
    tag: "Payment Intents",
    summary: "Retrieve a PaymentIntent",
    at: { id: "intent" },
  },
  ...listOperations({
    path: intents,
    tag: "Payment Intents",
    summary: "List all PaymentIntents",
    filters: IntentFilters,
    example: { limit: 2 },
  }),
  {
    method: "GET",
    path: `${intents}/search`,
    tag: "Payment Intents",
    summary: "Search PaymentIntents",
    request: SearchRequest,
    example: { query: "merchant_order_id:'wf_0000000000001' AND status:'succeeded'" },
  },
];

const chargeOperations: readonly Operation[] = [
  ...listOperations({
    path: charges,
    tag: "Charges",
    summary: "List all charges",
    filters: ChargeFilters,
    example: { payment_intent: "{intent}" },
    as: "charge",
    pick: "data.0.id",
  }),
  { method: "GET", path: `${charges}/:id`, tag: "Charges", summary: "Retrieve a charge", at: { id: "charge" } },
];

const refundOperations: readonly Operation[] = [
  {
    method: "POST",
    path: refunds,
    tag: "Refunds",
    summary: "Create a refund",
    request: RefundRequest,
    example: { payment_intent: "{intent}", amount: 500, reason: "requested_by_customer" },
    as: "refund",
  },
  { method: "GET", path: `${refunds}/:id`, tag: "Refunds", summary: "Retrieve a refund", at: { id: "refund" } },
];

export const moneyOperations: readonly Operation[] = [
  ...intentOperations,
  ...chargeOperations,
  ...refundOperations,
  { method: "GET", path: "/v1/balance", tag: "Balance", summary: "Get balance" },
];
