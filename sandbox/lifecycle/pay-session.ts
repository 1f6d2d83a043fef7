import type { Changes } from "../store/store.ts";
import type { Collected, IntentRecord, NextPayment, SessionRecord } from "../store/records.ts";
import { controls } from "../clock.ts";
import type { World } from "../world.ts";
import { outcomeOf, type CapturedCard, type CardOutcome, type DeclineReason } from "./cards.ts";
import { emit } from "./emit.ts";

export type PayResult = { readonly kind: "paid" } | { readonly kind: "declined"; readonly reason: DeclineReason };

/** Completes a session whose total is 0. Event: `checkout.session.completed`. */
export function completeFreeSession(world: World, session: SessionRecord, collected: Collected): void {
  world.store.change((changes) => complete(world, changes, session, collected, null));
}

/**
 * One try to pay an open session by card. On success state and events are kept before this returns, so the shop
 * already sees a paid session when the browser comes back (field). A decline leaves the session open.
 */
export function payByCard(
  world: World,
  session: SessionRecord,
  intent: IntentRecord,
  collected: Collected,
  card: { readonly number: string; readonly captured: CapturedCard },
): PayResult {
  return world.store.change((changes) => {
    const outcome = takeNextPayment(world, changes) ?? outcomeOf(card.number);
    if (outcome.kind === "declined") {
      decline(world, changes, intent, outcome.reason, card.captured);
      return { kind: "declined", reason: outcome.reason };
    }
    accept(world, changes, session, intent, collected, outcome, card.captured);
    return { kind: "paid" };
  });
}

/** An outcome ordered by the control call stands for one payment, whatever the card. */
function takeNextPayment(world: World, changes: Changes): NextPayment | undefined {
  const current = controls(world.store);
  const [next, ...nextPayments] = current.nextPayments;
  if (next) changes.put("controls", { ...current, nextPayments });
  return next;
}

function decline(
  world: World,
  changes: Changes,
  intent: IntentRecord,
  reason: DeclineReason,
  card: CapturedCard,
): void {
  const declined: IntentRecord = { ...intent, lastDecline: { reason, card } };
  changes.put("intent", declined);
  emit(world, changes, "payment_intent.payment_failed", { kind: "intent", record: declined });
}

function accept(
  world: World,
  changes: Changes,
  session: SessionRecord,
  intent: IntentRecord,
  collected: Collected,
  outcome: Exclude<CardOutcome, { kind: "declined" }>,
  card: CapturedCard,
): void {
  const captured = intent.captureMethod === "manual" ? "authorised" : "captured";
  const state = outcome.kind === "processing" ? "processing" : captured;
  const moved: IntentRecord = {
    ...intent,
    payment: { state, paymentMethodId: world.ids.next("pm_"), card },
    lastDecline: null,
    receiptEmail: collected.email,
    shipping: collected.shipping ? { ...collected.shipping } : intent.shipping,
  };
  changes.put("intent", moved);
  emit(world, changes, paymentEvents[state], { kind: "intent", record: moved });
  complete(world, changes, session, collected, moved);
}

const paymentEvents = {
  processing: "payment_intent.processing",
  authorised: "payment_intent.amount_capturable_updated",
  captured: "payment_intent.succeeded",
} as const;

function complete(
  world: World,
  changes: Changes,
  session: SessionRecord,
  collected: Collected,
  intent: IntentRecord | null,
): void {
  const completed: SessionRecord = { ...session, collected, completedAt: world.clock.nowSeconds() };
  changes.put("session", completed);
  emit(world, changes, "checkout.session.completed", { kind: "session", record: completed, intent });
}
