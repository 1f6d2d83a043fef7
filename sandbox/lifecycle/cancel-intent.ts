import type { IntentRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { emit, type Cause } from "./emit.ts";

/** Gives an intent up; money that was authorised is released (documented). Event: `payment_intent.canceled`. */
export function cancelIntent(
  world: World,
  changes: Changes,
  given: IntentRecord,
  reason: string,
  cause: Cause,
): IntentRecord {
  const intent: IntentRecord = {
    ...given,
    payment: null,
    canceledAt: world.clock.nowSeconds(),
    cancellationReason: reason,
  };
  changes.put("intent", intent);
  emit(world, changes, "payment_intent.canceled", { kind: "intent", record: intent }, cause);
  return intent;
}
