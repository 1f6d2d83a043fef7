import { z } from "zod";
import type { List, PageParams } from "../list";
import { listOf } from "../list";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { descriptive, EpochSeconds, Id, Metadata, orNull, reading, statusOf } from "../wire";
import type { MetadataParams } from "./checkout-session-params";

const PATH = "/v1/webhook_endpoints";

/** Documented: Create a Webhook. */
export const WebhookEndpoint = reading({
  /** `we_` and digits. */
  id: Id,
  url: z.string(),
  status: statusOf(["enabled", "disabled"]),
  /** In the service's order, not the caller's (documented sample). */
  enabled_events: z.array(z.string()),
  /** Signs the deliveries. Documented as shown at creation only: keep it then. */
  secret: orNull(z.string()),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  api_version: descriptive(z.string()),
  description: descriptive(z.string()),
  metadata: Metadata,
});
export type WebhookEndpoint = z.output<typeof WebhookEndpoint>;

const WebhookEndpoints = listOf(WebhookEndpoint);

/** Any JSON, or nothing: the page of this answer could not be read, so a 2xx is taken as done (assumed). */
const Deleted = z.unknown().transform(() => undefined);

export interface CreateWebhookEndpointParams {
  readonly url: string;
  readonly enabled_events: readonly string[];
  readonly description?: string;
  readonly api_version?: string;
  readonly metadata?: MetadataParams;
}

/** Assumed to take what creation takes: only the verb is documented. */
export type UpdateWebhookEndpointParams = Partial<CreateWebhookEndpointParams>;

export function webhookEndpoints(send: Send) {
  return {
    /** Registers a URL for events, active at once. Documented: Create a Webhook. */
    create: (params: CreateWebhookEndpointParams, options: WriteOptions = {}): Promise<WebhookEndpoint> =>
      send({ ...options, method: "POST", path: PATH, body: JSON.stringify(params), answer: WebhookEndpoint }),

    /** One page. Documented: List All Webhooks. */
    list: (params: PageParams = {}, options: ReadOptions = {}): Promise<List<WebhookEndpoint>> =>
      send({ ...options, method: "GET", path: PATH, query: params, answer: WebhookEndpoints }),

    /** Documented: Retrieve a Webhook. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<WebhookEndpoint> =>
      send({ ...options, method: "GET", path: objectPath(PATH, id), answer: WebhookEndpoint }),

    /** Changes the members given, leaves the others. */
    update: async (
      id: string,
      params: UpdateWebhookEndpointParams,
      options: WriteOptions = {},
    ): Promise<WebhookEndpoint> =>
      send({
        ...options,
        method: "POST",
        path: objectPath(PATH, id),
        body: JSON.stringify(params),
        answer: WebhookEndpoint,
      }),

    /** Stops its deliveries for good. */
    delete: async (id: string, options: ReadOptions = {}): Promise<void> =>
      send({ ...options, method: "DELETE", path: objectPath(PATH, id), answer: Deleted }),
  };
}
