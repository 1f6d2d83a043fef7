import type { Changes } from "../store/store.ts";
import type { IntentRecord, SessionRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { emit, type Cause, noRequest } from "./emit.ts";

/** Ends an open session; its intent is cancelled with it (assumed). Events: `checkout.session.expired`, `payment_intent.canceled`. */
export function expireSession(
  world: World,
  changes: Changes,
  session: SessionRecord,
  at: number,
  cause: Cause = noRequest,
): SessionRecord {
  const expired: SessionRecord = { ...session, expiredAt: at };
  const open = session.intentId === null ? undefined : changes.get("intent", session.intentId);
  const intent: IntentRecord | null = open
    ? { ...open, payment: null, canceledAt: at, cancellationReason: "expired" }
    : null;
  changes.put("session", expired);
  if (intent) changes.put("intent", intent);
  emit(world, changes, "checkout.session.expired", { kind: "session", record: expired, intent }, cause);
  if (intent) emit(world, changes, "payment_intent.canceled", { kind: "intent", record: intent }, cause);
  return expired;
}
