import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send } from "../transport";
import { WebhookEvent } from "../webhooks";

const PATH = "/v1/events";

export function events(send: Send) {
  const { get } = operations(send);

  return {
    /** An event, with its object as it was when it happened. Documented: Retrieve an event. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<WebhookEvent> =>
      get(objectPath(PATH, id), WebhookEvent, options),
  };
}
