import { controls } from "../clock.ts";
import type { BankYes, IntentRecord, MethodRecord, NextPayment } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { isSpent } from "./apply-discount.ts";
import { makeCharge } from "./charges.ts";
import type { DeclineReason } from "./cards.ts";
import { completeSession } from "./complete-session.ts";
import { attachMethod, withCustomer } from "./customers.ts";
import { emit, type Cause } from "./emit.ts";
import { qrCodeOf } from "./methods.ts";

const DAY = 86_400;
/** Documented: authorised money that nobody captures is let go after 7 days. */
const CAPTURE_WITHIN = 7 * DAY;
/** How long a slow bank thinks (assumed). */
const SETTLES_WITHIN = 120;

export interface PayContext {
  readonly cause: Cause;
  /** Scheme and host of the sandbox's own pages. */
  readonly base: string;
}

/**
 * One try to pay an intent with a method. The bank declines, asks for a challenge, thinks, or pays; the intent is
 * returned as it then is. Events: `payment_intent.payment_failed`, `.requires_action`, `.processing`,
 * `.amount_capturable_updated` or `.succeeded`, and `checkout.session.completed` for the intent of a session.
 */
export function payIntent(
  world: World,
  changes: Changes,
  unpaid: IntentRecord,
  method: MethodRecord,
  { cause, base }: PayContext,
): IntentRecord {
  const intent = { ...unpaid, methodId: method.id };
  const outcome = takeNextPayment(world, changes) ?? method.bankSays;
  if (outcome.kind === "declined") return declineIntent(world, changes, intent, outcome.reason, cause);
  const then = outcome.kind === "processing" ? "processing" : "succeeded";
  if (outcome.kind !== "challenged" && !wantsChallenge(intent, method)) {
    return acceptIntent(world, changes, intent, then, cause);
  }
  const isCard = method.type === "card";
  const url = `${base}/${isCard ? "3ds" : "bank"}/${intent.id}`;
  const challenged: IntentRecord = {
    ...intent,
    payment: {
      state: "challenged",
      action: isCard ? "challenge_redirect" : `${method.type}_handle_redirect`,
      url,
      qrCode: qrCodeOf(method.type, url),
      then,
    },
  };
  changes.put("intent", challenged);
  emit(world, changes, "payment_intent.requires_action", { kind: "intent", record: challenged }, cause);
  return challenged;
}

/** An outcome ordered by the control call stands for one payment, whatever the method. */
function takeNextPayment(world: World, changes: Changes): NextPayment | undefined {
  const current = controls(world.store);
  const [next, ...nextPayments] = current.nextPayments;
  if (next) changes.put("controls", { ...current, nextPayments });
  return next;
}

/** Documented: `request_three_d_secure: any` forces the challenge on cards. */
function wantsChallenge({ paymentMethodOptions: { card } }: IntentRecord, method: MethodRecord): boolean {
  return (
    method.type === "card" &&
    typeof card === "object" &&
    card !== null &&
    "request_three_d_secure" in card &&
    card.request_three_d_secure === "any"
  );
}

/** The bank says yes, at once or by and by. No money is taken at a discount that others have used up meanwhile (assumed). */
export function acceptIntent(
  world: World,
  changes: Changes,
  given: IntentRecord,
  then: BankYes,
  cause: Cause,
): IntentRecord {
  if (hasSpentDiscount(changes, given)) return declineIntent(world, changes, given, "discount_used_up", cause);
  const unpaid = { ...given, customerId: customerOf(world, changes, given) };
  const method = methodOf(changes, unpaid);
  const manual = unpaid.captureMethod === "manual";
  const settled = manual ? { accepted: true } : { accepted: true, captured: true, amountCaptured: unpaid.amount };
  const charge = makeCharge(world, changes, unpaid, method, then === "processing" ? {} : settled);
  const intent: IntentRecord = {
    ...unpaid,
    chargeId: charge.id,
    lastDecline: null,
    payment: paymentNow(world, unpaid, then),
  };
  changes.put("intent", intent);
  if (intent.setupFutureUsage !== null && intent.customerId !== null) attachMethod(changes, method, intent.customerId);
  emit(world, changes, eventOf(intent), { kind: "intent", record: intent }, cause);
  completeSession(world, changes, intent);
  return intent;
}

function hasSpentDiscount(changes: Changes, { sessionId }: IntentRecord): boolean {
  const discount = sessionId === null ? null : (changes.get("session", sessionId)?.discount ?? null);
  return discount !== null && isSpent(changes, discount);
}

function customerOf(world: World, changes: Changes, { customerId, sessionId, setupFutureUsage }: IntentRecord) {
  const session = sessionId === null ? undefined : changes.get("session", sessionId);
  return session ? withCustomer(world, changes, session, setupFutureUsage !== null).customerId : customerId;
}

/** How far the money is after the bank's yes. */
export function paymentNow(world: World, intent: IntentRecord, then: BankYes): NonNullable<IntentRecord["payment"]> {
  const now = world.clock.nowSeconds();
  if (then === "processing") return { state: "processing", settlesAt: now + SETTLES_WITHIN };
  if (intent.captureMethod === "manual") return { state: "authorised", cancelsAt: now + CAPTURE_WITHIN };
  return { state: "captured", amount: intent.amount };
}

/** The event that tells of an accepted payment. */
export function eventOf({ payment }: IntentRecord) {
  switch (payment?.state) {
    case "processing":
      return "payment_intent.processing";
    case "authorised":
      return "payment_intent.amount_capturable_updated";
    default:
      return "payment_intent.succeeded";
  }
}

/** The bank says no, or the shopper fails its challenge. Documented: the intent then requires another payment method. */
export function declineIntent(
  world: World,
  changes: Changes,
  unpaid: IntentRecord,
  reason: DeclineReason,
  cause: Cause,
): IntentRecord {
  const method = methodOf(changes, unpaid);
  const charge = makeCharge(world, changes, unpaid, method, { accepted: false, declined: reason });
  const intent: IntentRecord = {
    ...unpaid,
    methodId: null,
    payment: null,
    chargeId: charge.id,
    lastDecline: { reason, methodId: method.id, card: method.card },
  };
  changes.put("intent", intent);
  emit(world, changes, "payment_intent.payment_failed", { kind: "intent", record: intent }, cause);
  return intent;
}

/** @throws Error when there is none: an intent is only ever paid with a method. */
export function methodOf(changes: Changes, intent: IntentRecord): MethodRecord {
  const method = intent.methodId === null ? undefined : changes.get("method", intent.methodId);
  if (!method) throw new Error(`${intent.id} has no payment method.`);
  return method;
}
