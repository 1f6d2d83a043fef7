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
  { sessions, intentsOf, charges }: WooshPayFacts,
): Violation[] {
  const violations: Violation[] = [];
  const knowing = ownersOf(orders);
  for (const session of sessions.values()) {
    if (session.payment_status !== "paid") continue;
    const owners = knowing.get(session.id) ?? [];
    const [owner] = owners;
    const complaint = (detail: string) => violations.push({ rule: 1, subject: session.id, detail });
    if (!owner || owners.length > 1) complaint(`is paid, and ${owners.length} orders know it`);
    else if (owner.reference !== session.client_reference_id)
      complaint(`is paid for ${String(session.client_reference_id)}, known as ${owner.reference}`);
    else if (!isOneOf([...moneyedStates, "under_review"], owner.state)) complaint(`is paid, its order ${owner.state}`);
  }
  for (const order of orders) {
    const holding = (intentsOf.get(order.reference) ?? []).filter(({ id, amount_received }) => {
      const back = (charges.get(id) ?? []).reduce((sum, charge) => sum + (charge.amount_refunded ?? 0), 0);
      return (amount_received ?? 0) > back;
    });
    if (holding.length > 1)
      violations.push({ rule: 1, subject: order.reference, detail: `${holding.length} intents hold its money` });
  }
  return violations;
}

/** The orders that know a session, by its id; there should be one. */
function ownersOf(orders: readonly OrderRecord[]): Map<string, OrderRecord[]> {
  const owners = new Map<string, OrderRecord[]>();
  for (const order of orders) {
    const known = new Set(order.attempts.flatMap(({ sessionId }) => sessionId ?? []));
    for (const sessionId of known) owners.set(sessionId, [...(owners.get(sessionId) ?? []), order]);
  }
  return owners;
}
