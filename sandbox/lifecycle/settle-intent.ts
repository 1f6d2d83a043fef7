import type { IntentRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { updateCharge } from "./charges.ts";
import { emit, noRequest } from "./emit.ts";
import { eventOf, methodOf, paymentNow } from "./pay-intent.ts";

/** The bank's late answer to a payment that was `processing`: `payment_intent.succeeded` or `.payment_failed` follows. */
export function settleIntent(
  world: World,
  changes: Changes,
  intent: IntentRecord,
  outcome: "succeeded" | "failed",
): IntentRecord {
  const settled = outcome === "succeeded" ? succeeded(world, changes, intent) : failed(changes, intent);
  changes.put("intent", settled);
  const type = outcome === "succeeded" ? eventOf(settled) : "payment_intent.payment_failed";
  emit(world, changes, type, { kind: "intent", record: settled }, noRequest);
  return settled;
}

function succeeded(world: World, changes: Changes, intent: IntentRecord): IntentRecord {
  const payment = paymentNow(world, intent, "succeeded");
  const captured = payment.state === "captured";
  updateCharge(changes, intent, { accepted: true, captured, amountCaptured: captured ? intent.amount : 0 });
  return { ...intent, payment };
}

function failed(changes: Changes, intent: IntentRecord): IntentRecord {
  const method = methodOf(changes, intent);
  updateCharge(changes, intent, { accepted: false, declined: "card_declined" });
  const lastDecline = { reason: "card_declined", methodId: method.id, card: method.card } as const;
  return { ...intent, payment: null, methodId: null, lastDecline };
}
