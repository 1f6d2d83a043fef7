import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import type { Violation } from "./check-invariants";
import type { OrderRecord } from "./shop-facts";
import type { WooshPayFacts } from "./wooshpay-facts";

/**
 * 1: every session that WooshPay calls paid belongs to exactly one order, which knows it; per order at most one intent
 * holds money that has not gone back.
 */
export function everyPaymentHasItsOrder(
  orders: readonly OrderRecord[],
  { sessions, intents, charges }: WooshPayFacts,
): Violation[] {
  const violations: Violation[] = [];
  for (const session of sessions.filter(({ payment_status }) => payment_status === "paid")) {
    const owners = orders.filter(({ attempts }) => attempts.some(({ sessionId }) => sessionId === session.id));
    const [owner] = owners;
    const complaint = (detail: string) => violations.push({ rule: 1, subject: session.id, detail });
    if (!owner || owners.length > 1) complaint(`is paid, and ${owners.length} orders know it`);
    else if (owner.reference !== session.client_reference_id)
      complaint(`is paid for ${String(session.client_reference_id)}, known as ${owner.reference}`);
    else if (!isOneOf([...moneyedStates, "under_review"], owner.state)) complaint(`is paid, its order ${owner.state}`);
  }
  for (const order of orders) {
    const holding = intents.filter((intent) => {
      const given = charges.filter(({ payment_intent }) => payment_intent === intent.id);
      const back = given.reduce((sum, charge) => sum + (charge.amount_refunded ?? 0), 0);
      return intent.merchant_order_id === order.reference && (intent.amount_received ?? 0) > back;
    });
    if (holding.length > 1)
      violations.push({ rule: 1, subject: order.reference, detail: `${holding.length} intents hold its money` });
  }
  return violations;
}
