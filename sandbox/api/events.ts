import { eventToWire } from "../wire/event.ts";
import { noSuch } from "../wire/errors.ts";
import type { Route } from "./call.ts";

/** Documented: events can be retrieved, not listed. */
export const eventRoutes: readonly Route[] = [
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
