import { z } from "zod";
import type { EndpointRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import { endpointToWire } from "../wire/webhook-endpoint.ts";
import { newSecret } from "../webhooks/secrets.ts";
import type { Call, Route } from "./call.ts";
import { filledText, isWebAddress, metadata, text } from "./fields.ts";
import { listPage } from "./list.ts";
import { validate } from "./validate.ts";

const path = "/v1/webhook_endpoints";

export const webhookEndpointRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => endpointToWire(findEndpoint(call), call.dialect) },
  { method: "POST", path: `${path}/:id`, answer: update },
  { method: "DELETE", path: `${path}/:id`, answer: remove },
];

const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

/** Documented: public endpoints are https; plain http is for developing, which here means this machine. */
const endpointUrl = z
  .string()
  .max(2048)
  .refine(isWebAddress, "must be an https URL")
  .refine(
    (url) => !URL.canParse(url) || new URL(url).protocol === "https:" || loopbackHosts.includes(new URL(url).hostname),
    "must be https, except on this machine",
  );

export const EndpointRequest = z.object({
  url: endpointUrl,
  enabled_events: z.array(filledText).min(1, "must name at least one event type, or `*`"),
  description: text.optional(),
  api_version: text.optional(),
  metadata: metadata.optional(),
});

/** Which members an update takes is not public (assumed: those of create, and `status`). */
export const EndpointUpdate = EndpointRequest.partial().extend({ status: z.enum(["enabled", "disabled"]).optional() });

function create({ world, changes, dialect, input }: Call): JsonObject {
  const request = validate(EndpointRequest, input);
  const endpoint: EndpointRecord = {
    id: world.ids.next("we_"),
    created: world.clock.nowSeconds(),
    url: request.url,
    enabledEvents: [...request.enabled_events].sort(),
    description: request.description ?? null,
    apiVersion: request.api_version ?? null,
    metadata: request.metadata ?? {},
    secret: newSecret(world.random),
    previousSecret: null,
    enabled: true,
  };
  changes.put("endpoint", endpoint);
  return endpointToWire(endpoint, dialect, true);
}

function update(call: Call): JsonObject {
  const endpoint = findEndpoint(call);
  const request = validate(EndpointUpdate, call.input);
  const updated: EndpointRecord = {
    ...endpoint,
    url: request.url ?? endpoint.url,
    enabledEvents: request.enabled_events ? [...request.enabled_events].sort() : endpoint.enabledEvents,
    description: request.description ?? endpoint.description,
    apiVersion: request.api_version ?? endpoint.apiVersion,
    metadata: request.metadata ?? endpoint.metadata,
    enabled: request.status ? request.status === "enabled" : endpoint.enabled,
  };
  call.changes.put("endpoint", updated);
  return endpointToWire(updated, call.dialect);
}

/** The form of the answer is assumed. */
function remove(call: Call): JsonObject {
  const { id } = findEndpoint(call);
  call.changes.delete("endpoint", id);
  return { id, object: "webhook_endpoint", deleted: true };
}

function list({ world, dialect, input }: Call): JsonObject {
  const page = {
    what: "webhook endpoint",
    url: path,
    table: world.store.table("endpoint"),
    cursorId: (text: string) => text,
    toWire: (endpoint: EndpointRecord) => endpointToWire(endpoint, dialect),
  };
  return listPage(page, input);
}

function findEndpoint({ world, id }: Call): EndpointRecord {
  const endpoint = world.store.get("endpoint", id);
  if (!endpoint) throw noSuch("webhook endpoint", id);
  return endpoint;
}
