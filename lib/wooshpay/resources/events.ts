import { z } from "zod";
import type { List } from "../list";
import { listOf } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send } from "../transport";
import { WebhookEvent } from "../webhooks";

const PATH = "/v1/events";
const EventTypes = listOf(z.string().min(1));

export function events(send: Send) {
  const { get } = operations(send);

  return {
    /** Words that `enabled_events` takes. Documented as a page, Types of events; that it can be asked for is assumed. */
    types: (options: ReadOptions = {}): Promise<List<string>> => get(`${PATH}/types`, EventTypes, options),

    /** An event, with its object as it was when it happened. Documented: Retrieve an event. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<WebhookEvent> =>
      get(objectPath(PATH, id), WebhookEvent, options),
  };
}
