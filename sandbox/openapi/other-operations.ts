import { SessionFilters } from "../api/checkout-sessions.ts";
import { DisputeFilters, DisputeUpdate } from "../api/disputes.ts";
import { FileRequest } from "../api/files.ts";
import { ListRequest } from "../api/list.ts";
import { SessionRequest } from "../api/session-request.ts";
import { EndpointRequest, EndpointUpdate } from "../api/webhook-endpoints.ts";
import { resource, type Operation } from "./operation.ts";

const endpointsPath = "/v1/webhook_endpoints";
const endpoints = resource("Webhooks", endpointsPath, "endpoint");
const events = resource("Events", "/v1/events", "event");
const files = resource("Files", "/v1/files", "file");
const disputes = resource("Disputes", "/v1/disputes", "dispute");
const sessions = resource("Checkout", "/v1/checkout/sessions", "session");

/** First, so that there is somebody to tell of events. */
export const webhookOperations: readonly Operation[] = [
  endpoints.create("Create a Webhook", {
    request: EndpointRequest,
    example: { url: "https://yourwebsite.com/webhooks", enabled_events: ["payment_intent.succeeded"] },
  }),
  { method: "GET", path: endpointsPath, tag: "Webhooks", summary: "List All Webhooks", request: ListRequest },
  endpoints.retrieve("Retrieve a Webhook"),
  endpoints.update("Update a Webhook", {
    request: EndpointUpdate,
    example: { description: "till", enabled_events: ["*"] },
  }),
];

export const eventOperations: readonly Operation[] = [
  { method: "GET", path: "/v1/events/types", tag: "Events", summary: "Types of events" },
  {
    ...events.retrieve("Retrieve an event"),
    before: { method: "GET", path: "/_sandbox/deliveries", as: "event", pick: "data.0.event" },
  },
  endpoints.remove("Delete a Webhook"),
];

export const disputeOperations: readonly Operation[] = [
  {
    ...files.create("Create a file", {
      request: FileRequest,
      example: { purpose: "dispute_evidence", file: "(bytes)" },
    }),
    takesFile: true,
  },
  files.retrieve("Retrieve a file"),
  { method: "GET", path: "/v1/files/:id/contents", tag: "Files", summary: "Files", at: { id: "file" } },
  {
    ...disputes.retrieve("Retrieve a dispute"),
    before: {
      method: "POST",
      path: "/_sandbox/disputes",
      body: { payment_intent: "{intent}", amount: 300 },
      as: "dispute",
    },
  },
  disputes.update("Update a dispute", {
    request: DisputeUpdate,
    example: { evidence: { customer_name: "Ada Lovelace", receipt: "{file}" }, submit: true },
  }),
  disputes.act("close", "Close a dispute"),
  ...disputes.list("List all disputes", { filters: DisputeFilters }),
];

export const checkoutOperations: readonly Operation[] = [
  sessions.create("Create a Session", {
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
  }),
  sessions.retrieve("Retrieve a Session"),
  ...sessions.list("List All Checkout Sessions", { filters: SessionFilters, example: { limit: 3 } }),
  sessions.parts("line_items", "Retrieve a Checkout Session's line items"),
  sessions.act("expire", "Expire a Session"),
];
