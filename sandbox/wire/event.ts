import type { EventRecord } from "../store/records.ts";
import { chargeToWire } from "./charge.ts";
import { sessionToWire } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { disputeToWire } from "./dispute.ts";
import { intentToWire } from "./payment-intent.ts";
import { refundToWire } from "./refund.ts";

/** Documented: `data.object` is what the event is about, as it was when it happened. */
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

function snapshotToWire({ snapshot, createdMs }: EventRecord, dialect: Dialect): JsonObject {
  switch (snapshot.kind) {
    case "session":
      return sessionToWire({ session: snapshot.record, intent: snapshot.intent, expandLineItems: false }, dialect);
    case "intent":
      return intentToWire(snapshot.record, dialect);
    case "charge":
      return chargeToWire(snapshot.record, dialect);
    case "refund":
      return refundToWire(snapshot.record, dialect);
    case "dispute":
      return disputeToWire(snapshot.record, dialect, Math.floor(createdMs / 1000));
  }
}
