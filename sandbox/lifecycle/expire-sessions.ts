import type { Changes } from "../store/store.ts";
import type { SessionRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { emit, type Cause, noRequest } from "./emit.ts";
import { sessionStatus } from "./status.ts";

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
  const intent = open ? { ...open, canceledAt: at } : null;
  changes.put("session", expired);
  if (intent) changes.put("intent", intent);
  emit(world, changes, "checkout.session.expired", { session: expired, intent }, cause);
  if (intent) emit(world, changes, "payment_intent.canceled", { session: null, intent }, cause);
  return expired;
}

/** Ends a session whose time has passed by the sandbox's clock, unless it is already complete or expired. */
export function expireIfDue(world: World, sessionId: string): void {
  const session = world.store.get("session", sessionId);
  if (!session || sessionStatus(session) !== "open" || session.expiresAt > world.clock.nowSeconds()) return;
  world.store.change((changes) => expireSession(world, changes, session, session.expiresAt));
}
