import type { EventRecord, Snapshot } from "../store/records.ts";
import { sessionToWire } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { intentToWire } from "./payment-intent.ts";

/** Documented: `data.object` is what the event is about, as it was when it happened. */
export function eventToWire(event: EventRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: event.id,
    object: "event",
    api_version: null,
    created: dialect.eventTime(event.createdMs),
    data: { object: snapshotToWire(event.snapshot, dialect) },
    livemode: false,
    request: { id: event.request.id, idempotency_key: event.request.idempotencyKey },
    type: event.type,
  });
}

function snapshotToWire(snapshot: Snapshot, dialect: Dialect): JsonObject {
  switch (snapshot.kind) {
    case "session":
      return sessionToWire({ session: snapshot.record, intent: snapshot.intent, expandLineItems: false }, dialect);
    case "intent":
      return intentToWire(snapshot.record, dialect);
  }
}
