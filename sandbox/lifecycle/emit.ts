import type { Changes } from "../store/store.ts";
import type { EventRecord, EventType, Snapshot } from "../store/records.ts";
import { signingSecrets } from "../webhooks/secrets.ts";
import { sign } from "../webhooks/signature.ts";
import { dialects } from "../wire/dialect.ts";
import { eventToWire } from "../wire/event.ts";
import type { World } from "../world.ts";

export interface Cause {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
}

/** What happened by itself: a timer, the hosted page, a control call. */
export const noRequest: Cause = { requestId: null, idempotencyKey: null };

/** Records an event and one delivery of it for each endpoint that wants it, among the changes that caused it. */
export function emit(world: World, changes: Changes, type: EventType, snapshot: Snapshot, cause = noRequest): void {
  const event: EventRecord = {
    id: world.ids.next("evt_"),
    createdMs: world.clock.now(),
    type,
    snapshot,
    request: { id: cause.requestId, idempotencyKey: cause.idempotencyKey },
  };
  changes.put("event", event);
  for (const endpoint of world.store.table("endpoint").values()) {
    const wanted = endpoint.enabledEvents.includes(type) || endpoint.enabledEvents.includes("*");
    if (!endpoint.enabled || !wanted) continue;
    const dialect = dialects[world.dialect];
    const body = JSON.stringify(eventToWire(event, dialect));
    changes.put("delivery", {
      id: world.ids.next("dlv_"),
      eventId: event.id,
      eventType: type,
      endpointId: endpoint.id,
      url: endpoint.url,
      state: "pending",
      dueAtMs: world.clock.now(),
      body,
      signature: sign(
        signingSecrets(endpoint, world.clock.nowSeconds()),
        dialect.signatureTime(world.clock.now()),
        body,
      ),
      wasPutOff: false,
      attempts: [],
    });
  }
}
