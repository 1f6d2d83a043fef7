import { SessionFilters } from "../api/checkout-sessions.ts";
import { DisputeFilters, DisputeUpdate } from "../api/disputes.ts";
import { FileRequest } from "../api/files.ts";
import { ListRequest } from "../api/list.ts";
import { SessionRequest } from "../api/session-request.ts";
import { EndpointRequest, EndpointUpdate } from "../api/webhook-endpoints.ts";
import { listOperations, type Operation } from "./operation.ts";

const endpoints = "/v1/webhook_endpoints";
const files = "/v1/files";
const disputes = "/v1/disputes";
const sessions = "/v1/checkout/sessions";

/** First, so that there is somebody to tell of events. */
export const webhookOperations: readonly Operation[] = [
  {
    method: "POST",
    path: endpoints,
    tag: "Webhooks",
    summary: "Create a Webhook",
    request: EndpointRequest,
    example: { url: "https://yourwebsite.com/webhooks", enabled_events: ["payment_intent.succeeded"] },
    as: "endpoint",
  },
  { method: "GET", path: endpoints, tag: "Webhooks", summary: "List All Webhooks", request: ListRequest },
  { method: "GET", path: `${endpoints}/:id`, tag: "Webhooks", summary: "Retrieve a Webhook", at: { id: "endpoint" } },
  {
    method: "POST",
    path: `${endpoints}/:id`,
    tag: "Webhooks",
    summary: "Update a Webhook",
    request: EndpointUpdate,
    example: { description: "till", enabled_events: ["*"] },
    at: { id: "endpoint" },
  },
];

export const eventOperations: readonly Operation[] = [
  { method: "GET", path: "/v1/events/types", tag: "Events", summary: "Types of events" },
  {
    method: "GET",
    path: "/v1/events/:id",
    tag: "Events",
    summary: "Retrieve an event",
    before: { method: "GET", path: "/_sandbox/deliveries", as: "event", pick: "data.0.event" },
    at: { id: "event" },
  },
  {
    method: "DELETE",
    path: `${endpoints}/:id`,
    tag: "Webhooks",
    summary: "Delete a Webhook",
    at: { id: "endpoint" },
  },
];

export const disputeOperations: readonly Operation[] = [
  {
    method: "POST",
    path: files,
    tag: "Files",
    summary: "Create a file",
    request: FileRequest,
    example: { purpose: "dispute_evidence", file: "(bytes)" },
    as: "file",
    takesFile: true,
  },
  { method: "GET", path: `${files}/:id`, tag: "Files", summary: "Retrieve a file", at: { id: "file" } },
  { method: "GET", path: `${files}/:id/contents`, tag: "Files", summary: "Files", at: { id: "file" } },
  {
    method: "GET",
    path: `${disputes}/:id`,
    tag: "Disputes",
    summary: "Retrieve a dispute",
    before: {
      method: "POST",
      path: "/_sandbox/disputes",
      body: { payment_intent: "{intent}", amount: 300 },
      as: "dispute",
    },
    at: { id: "dispute" },
  },
  {
    method: "POST",
    path: `${disputes}/:id`,
    tag: "Disputes",
    summary: "Update a dispute",
    request: DisputeUpdate,
    example: { evidence: { customer_name: "Ada Lovelace", receipt: "{file}" }, submit: true },
    at: { id: "dispute" },
  },
  {
    method: "POST",
    path: `${disputes}/:id/close`,
    tag: "Disputes",
    summary: "Close a dispute",
    at: { id: "dispute" },
  },
  ...listOperations({ path: disputes, tag: "Disputes", summary: "List all disputes", filters: DisputeFilters }),
];

export const checkoutOperations: readonly Operation[] = [
  {
    method: "POST",
    path: sessions,
    tag: "Checkout",
    summary: "Create a Session",
    request: SessionRequest,
    example: {
      mode: "payment",
      success_url: "https://yourwebsite.com/return",
      cancel_url: "https://yourwebsite.com/cart",
      client_reference_id: "wf_0000000000002",
      line_items: [
        { price_data: { currency: "GBP", unit_amount: 2000, product_data: { name: "apple" } }, quantity: 2 },
      ],
    },
    as: "session",
  },
  {
    method: "GET",
    path: `${sessions}/:id`,
    tag: "Checkout",
    summary: "Retrieve a Session",
    at: { id: "session" },
  },
  ...listOperations({
    path: sessions,
    tag: "Checkout",
    summary: "List All Checkout Sessions",
    filters: SessionFilters,
    example: { limit: 3 },
  }),
  {
    method: "GET",
    path: `${sessions}/:id/line_items`,
    tag: "Checkout",
    summary: "Retrieve a Checkout Session's line items",
    request: ListRequest,
    at: { id: "session" },
  },
  {
    method: "POST",
    path: `${sessions}/:id/expire`,
    tag: "Checkout",
    summary: "Expire a Session",
    at: { id: "session" },
  },
];
