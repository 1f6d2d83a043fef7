import type { IntentRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { emit } from "./emit.ts";

/** The bank's late answer to a payment that was `processing`: `payment_intent.succeeded` or `.payment_failed` follows. */
export function settleIntent(world: World, intent: IntentRecord, outcome: "succeeded" | "failed"): IntentRecord {
  const settled = outcome === "succeeded" ? succeeded(intent) : failed(intent);
  world.store.change((changes) => {
    changes.put("intent", settled);
    const type = outcome === "succeeded" ? "payment_intent.succeeded" : "payment_intent.payment_failed";
    emit(world, changes, type, { kind: "intent", record: settled });
  });
  return settled;
}

function succeeded(intent: IntentRecord): IntentRecord {
  const state = intent.captureMethod === "manual" ? "authorised" : "captured";
  return { ...intent, payment: intent.payment && { ...intent.payment, state } };
}

function failed(intent: IntentRecord): IntentRecord {
  const card = intent.payment?.card;
  return { ...intent, payment: null, lastDecline: card ? { reason: "card_declined", card } : null };
}
