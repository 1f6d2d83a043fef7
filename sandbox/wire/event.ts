import type { EventRecord } from "../store/records.ts";
import { sessionToWire } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { intentToWire } from "./payment-intent.ts";

/** Documented: `data.object` is the session or intent as it was when the event happened. */
export function eventToWire(event: EventRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: event.id,
    object: "event",
    api_version: null,
    created: dialect.eventTime(event.createdMs),
    data: { object: snapshotToWire(event, dialect) },
    livemode: false,
    request: { id: event.request.id, idempotency_key: event.request.idempotencyKey },
    type: event.type,
  });
}

function snapshotToWire({ type, snapshot }: EventRecord, dialect: Dialect): JsonObject {
  const { session, intent } = snapshot;
  if (type.startsWith("checkout.session.") && session) {
    return sessionToWire({ session, intent, expandLineItems: false }, dialect);
  }
  return intent ? intentToWire(intent, dialect) : {};
}
