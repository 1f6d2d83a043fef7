import type { IntentRecord } from "../store/records.ts";
import { randomText, type World } from "../world.ts";

/** What is said about an intent when it is created; its id, secret and course are the sandbox's. */
export type IntentFacts = Omit<
  IntentRecord,
  | "id"
  | "created"
  | "clientSecret"
  | "methodId"
  | "payment"
  | "chargeId"
  | "lastDecline"
  | "canceledAt"
  | "cancellationReason"
>;

/** An intent that nobody has tried to pay yet. */
export function newIntent(world: World, facts: IntentFacts): IntentRecord {
  const id = world.ids.next("pi_");
  return {
    ...facts,
    id,
    created: world.clock.nowSeconds(),
    clientSecret: `${id}_secret_${randomText(world.random, 24)}`,
    methodId: null,
    payment: null,
    chargeId: null,
    lastDecline: null,
    canceledAt: null,
    cancellationReason: null,
  };
}
