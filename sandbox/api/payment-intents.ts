import { intentStatus } from "../lifecycle/status.ts";
import type { IntentRecord } from "../store/records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { intentToWire } from "../wire/payment-intent.ts";
import type { World } from "../world.ts";
import type { Call, Route } from "./call.ts";
import { listPage } from "./list.ts";

const path = "/v1/payment_intents";

export const paymentIntentRoutes: readonly Route[] = [
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => intentToWire(findIntent(call.world, call.id), call.dialect) },
  { method: "POST", path: `${path}/:id/cancel`, answer: refuseToCancel },
];

function list({ world, dialect, input }: Call): JsonObject {
  const page = {
    what: "payment intent",
    url: path,
    table: world.store.table("intent"),
    cursorId: (text: string) => text,
    toWire: (intent: IntentRecord) => intentToWire(intent, dialect),
  };
  return listPage(page, input);
}

/** Documented: the intent of a Checkout Session cannot be cancelled; so far there are no others. */
function refuseToCancel({ world, id }: Call): never {
  const status = intentStatus(findIntent(world, id));
  if (status === "succeeded" || status === "canceled") {
    throw badRequest(`This PaymentIntent has already ${status}.`, "payment_intent_unexpected_state");
  }
  throw badRequest(
    "This PaymentIntent belongs to a Checkout Session: expire the session instead.",
    "payment_intent_unexpected_state",
  );
}

/** @throws ApiError 404 when there is none. */
export function findIntent(world: World, id: string): IntentRecord {
  const intent = world.store.get("intent", id);
  if (!intent) throw noSuch("payment intent", id);
  return intent;
}
