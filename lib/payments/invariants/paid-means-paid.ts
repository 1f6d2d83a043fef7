import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import type { Violation } from "./check-invariants";
import type { OrderRecord } from "./shop-facts";
import type { WooshPayFacts } from "./wooshpay-facts";

/** 2: an order is paid only where WooshPay says so, with its reference, amount, currency and mode, or where it costs nothing. */
export function paidMeansPaid(orders: readonly OrderRecord[], { sessions, intents }: WooshPayFacts): Violation[] {
  return orders
    .filter((order) => isOneOf(moneyedStates, order.state) && order.totalMinor > 0)
    .flatMap((order) => {
      const proof = order.attempts.some(({ sessionId }) => {
        const session = sessions.get(sessionId ?? "");
        const intent = intents.get(session?.payment_intent ?? "");
        return (
          session?.client_reference_id === order.reference &&
          session.amount_total === order.totalMinor &&
          session.currency === order.currency &&
          session.mode === "payment" &&
          intent?.status === "succeeded" &&
          intent.amount_received === order.capturedMinor &&
          intent.currency === order.currency
        );
      });
      const detail = `is ${order.state}, but WooshPay knows no such payment of ${order.capturedMinor} ${order.currency}`;
      return proof ? [] : [{ rule: 2 as const, subject: order.reference, detail }];
    });
}
