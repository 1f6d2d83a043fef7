import { eventTypes } from "../store/records.ts";
import { eventToWire } from "../wire/event.ts";
import { noSuch } from "../wire/errors.ts";
import type { Route } from "./call.ts";

/** Documented: events can be retrieved, not listed. */
export const eventRoutes: readonly Route[] = [
  {
    method: "GET",
    // The types are a page of the documentation; that they can be asked for is assumed.
    path: "/v1/events/types",
    answer: () => ({ object: "list", url: "/v1/events/types", has_more: false, data: [...eventTypes].sort() }),
  },
  {
    method: "GET",
    path: "/v1/events/:id",
    answer({ world, id, dialect }) {
      const event = world.store.get("event", id);
      if (!event) throw noSuch("event", id);
      return eventToWire(event, dialect);
    },
  },
];
