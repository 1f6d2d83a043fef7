import type { CheckoutSession, PaymentIntent } from "@/lib/wooshpay";

export type OrderFacts = {
  reference: string;
  totalMinor: number;
  currency: string;
  livemode: boolean;
  capture: "automatic" | "manual";
};
export type SessionFacts = Pick<
  CheckoutSession,
  "client_reference_id" | "amount_total" | "currency" | "livemode" | "mode" | "status" | "payment_status"
>;
export type IntentFacts = Pick<
  PaymentIntent,
  "status" | "amount" | "amount_received" | "currency" | "merchant_order_id" | "last_payment_error"
>;

export type Verdict =
  | { kind: "paid" }
  | { kind: "authorised" }
  | { kind: "waiting" }
  | { kind: "failed"; decline: string }
  | { kind: "expired" }
  | { kind: "open"; decline: string | null }
  | { kind: "review"; reason: string };

/**
 * What WooshPay's two objects say about an order. Only they decide it: an event's body is at most a reason to look,
 * and the browser's word is none. Whatever does not fit the stored order goes to a person.
 */
export function judge(order: OrderFacts, session: SessionFacts, intent: IntentFacts | null): Verdict {
  const difference = differences(order, session, intent);
  if (difference.length > 0) return { kind: "review", reason: difference.join("; ") };
  const decline = declineCode(intent);
  if (intent?.status === "succeeded") {
    const received = intent.amount_received ?? intent.amount;
    if (received === order.totalMinor) return { kind: "paid" };
    return { kind: "review", reason: `received ${received}, the order says ${order.totalMinor}` };
  }
  if (intent?.status === "requires_capture") {
    if (order.capture === "manual") return { kind: "authorised" };
    return { kind: "review", reason: "authorised only, although the shop asks for capture at once" };
  }
  if (session.status === "expired") return { kind: "expired" };
  if (intent?.status === "processing" || session.payment_status === "paid") return { kind: "waiting" };
  if (session.status !== "complete") return { kind: "open", decline };
  const over = intent?.status === "canceled" || intent?.status === "requires_payment_method";
  return over ? { kind: "failed", decline: decline ?? "other" } : { kind: "waiting" };
}

function differences(order: OrderFacts, session: SessionFacts, intent: IntentFacts | null): string[] {
  const checks: [name: string, found: unknown, expected: unknown][] = [
    ["session reference", session.client_reference_id, order.reference],
    ["session amount", session.amount_total, order.totalMinor],
    ["session currency", session.currency, order.currency],
    ["session mode", session.mode, "payment"],
    ["session livemode", session.livemode ?? order.livemode, order.livemode],
  ];
  if (intent) {
    checks.push(
      ["intent reference", intent.merchant_order_id ?? order.reference, order.reference],
      ["intent amount", intent.amount, order.totalMinor],
      ["intent currency", intent.currency, order.currency],
    );
  }
  return checks
    .filter(([, found, expected]) => found !== expected)
    .map(([name, found, expected]) => `${name} is ${String(found)}, not ${String(expected)}`);
}

/** Codes with a sentence in messages under order.declines. That WooshPay uses them is assumed; any other reads as "other". */
const declineCodes = ["card_declined", "insufficient_funds", "expired_card", "incorrect_cvc", "processing_error"];

function declineCode(intent: IntentFacts | null): string | null {
  const error = intent?.last_payment_error;
  if (!error) return null;
  return [error.decline_code, error.code].find((code) => code && declineCodes.includes(code)) ?? "other";
}
