import type { EndpointRecord } from "../store/records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: the secret is shown in the answer to the create call only. */
export function endpointToWire(endpoint: EndpointRecord, dialect: Dialect, showSecret = false): JsonObject {
  return dialect.finish({
    id: endpoint.id,
    object: "webhook_endpoint",
    api_version: endpoint.apiVersion,
    created: dialect.time(endpoint.created),
    description: endpoint.description,
    enabled_events: endpoint.enabledEvents,
    livemode: false,
    metadata: asJson(endpoint.metadata),
    secret: showSecret ? endpoint.secret : null,
    status: endpoint.enabled ? "enabled" : "disabled",
    url: endpoint.url,
  });
}
