import type { IntentRecord, SessionRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { redeem } from "./apply-discount.ts";
import { emit } from "./emit.ts";

/** Completes the session whose intent has been accepted, if it has one. Event: `checkout.session.completed`. */
export function completeSession(world: World, changes: Changes, intent: IntentRecord): void {
  const session = intent.sessionId === null ? undefined : changes.get("session", intent.sessionId);
  if (session && session.completedAt === null) complete(world, changes, session, intent);
}

/** Completes a session, with a payment or for nothing. Event: `checkout.session.completed`. */
export function complete(world: World, changes: Changes, session: SessionRecord, intent: IntentRecord | null): void {
  const completed: SessionRecord = { ...session, completedAt: world.clock.nowSeconds() };
  changes.put("session", completed);
  redeem(changes, completed.discount);
  emit(world, changes, "checkout.session.completed", { kind: "session", record: completed, intent });
}
