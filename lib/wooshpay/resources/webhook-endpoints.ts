import { z } from "zod";
import type { PageParams } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { Deleted, descriptive, EpochSeconds, Id, Metadata, orNull, reading, statusOf } from "../wire";
import type { MetadataParams } from "./params";

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
  const { get, post, remove, pages } = operations(send);
  const { list, listAll } = pages<WebhookEndpoint, PageParams>(PATH, WebhookEndpoint);

  return {
    /** Registers a URL for events, active at once. Documented: Create a Webhook. */
    create: (params: CreateWebhookEndpointParams, options: WriteOptions = {}): Promise<WebhookEndpoint> =>
      post(PATH, params, WebhookEndpoint, options),

    /** One page. Documented: List All Webhooks. */
    list,

    /** Every endpoint, page after page. */
    listAll,

    /** Documented: Retrieve a Webhook. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<WebhookEndpoint> =>
      get(objectPath(PATH, id), WebhookEndpoint, options),

    /** Changes the members given, leaves the others. Documented: Update a Webhook; the members are assumed. */
    update: async (
      id: string,
      params: UpdateWebhookEndpointParams,
      options: WriteOptions = {},
    ): Promise<WebhookEndpoint> => post(objectPath(PATH, id), params, WebhookEndpoint, options),

    /** Stops its deliveries for good. Documented: Delete a Webhook. */
    delete: async (id: string, options: ReadOptions = {}): Promise<void> =>
      remove(objectPath(PATH, id), Deleted, options),
  };
}
