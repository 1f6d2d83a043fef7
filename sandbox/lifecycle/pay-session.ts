import type { Collected, IntentRecord, SessionRecord } from "../store/records.ts";
import type { World } from "../world.ts";
import { cancelIntent } from "./cancel-intent.ts";
import { complete } from "./complete-session.ts";
import { withCustomer } from "./customers.ts";
import { noRequest } from "./emit.ts";
import { makeMethod, type MethodData } from "./methods.ts";
import { payIntent } from "./pay-intent.ts";

/**
 * Completes a session whose total is 0. An intent from before a typed code took everything off is let go: the session has
 * none (assumed). Events: `checkout.session.completed`, `payment_intent.canceled`.
 */
export function completeFreeSession(world: World, session: SessionRecord, collected: Collected): void {
  world.store.change((changes) => {
    const intent = session.intentId === null ? undefined : changes.get("intent", session.intentId);
    const free = withCustomer(world, changes, { ...session, collected, intentId: null }, false);
    complete(world, changes, free, null);
    if (intent) cancelIntent(world, changes, intent, "no_payment_required", noRequest);
  });
}

/**
 * One try to pay an open session on the hosted page at `base`. On success state and events are kept before this returns,
 * so the shop already sees a paid session when the browser comes back (field). A decline or a challenge leaves it open.
 */
export function paySession(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  collected: Collected,
  paid: Pick<MethodData, "type" | "card">,
  base: string,
): IntentRecord {
  return world.store.change((changes) => {
    const { email, name, phone, billingAddress: address } = collected;
    const method = makeMethod(world, changes, { ...paid, billingDetails: { address, email, name, phone } });
    changes.put("session", { ...session, collected });
    const told: IntentRecord = {
      ...intent,
      receiptEmail: email,
      shipping: collected.shipping ? { ...collected.shipping } : intent.shipping,
    };
    return payIntent(world, changes, told, method, { cause: noRequest, base });
  });
}
