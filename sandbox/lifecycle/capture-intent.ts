import type { IntentRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { updateCharge } from "./charges.ts";
import { emit, type Cause } from "./emit.ts";

/**
 * Takes `amount` minor units of authorised money, once; the rest is released (documented).
 * Events: `charge.captured`, `payment_intent.succeeded`.
 */
export function captureIntent(
  world: World,
  changes: Changes,
  authorised: IntentRecord,
  amount: number,
  cause: Cause,
): IntentRecord {
  const intent: IntentRecord = { ...authorised, payment: { state: "captured", amount } };
  const charge = updateCharge(changes, intent, { captured: true, amountCaptured: amount });
  changes.put("intent", intent);
  if (charge) emit(world, changes, "charge.captured", { kind: "charge", record: charge }, cause);
  emit(world, changes, "payment_intent.succeeded", { kind: "intent", record: intent }, cause);
  return intent;
}
