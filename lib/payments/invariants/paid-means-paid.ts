import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import type { Violation } from "./check-invariants";
import type { OrderRecord } from "./shop-facts";
import type { WooshPayFacts } from "./wooshpay-facts";

/** 2: an order is paid only where WooshPay says so, with its reference, amount, currency and mode, or where it costs nothing. */
export function paidMeansPaid(orders: readonly OrderRecord[], { sessions, intents }: WooshPayFacts): Violation[] {
  return orders
    .filter((order) => isOneOf(moneyedStates, order.state) && order.totalMinor > 0)
    .flatMap((order) => {
      const known = order.attempts.map(({ sessionId }) => sessionId);
      const proof = sessions.some(
        (session) =>
          known.includes(session.id) &&
          session.client_reference_id === order.reference &&
          session.amount_total === order.totalMinor &&
          session.currency === order.currency &&
          session.mode === "payment" &&
          intents.some(
            (intent) =>
              intent.id === session.payment_intent &&
              intent.status === "succeeded" &&
              intent.amount_received === order.capturedMinor &&
              intent.currency === order.currency,
          ),
      );
      const detail = `is ${order.state}, but WooshPay knows no such payment of ${order.capturedMinor} ${order.currency}`;
      return proof ? [] : [{ rule: 2 as const, subject: order.reference, detail }];
    });
}
