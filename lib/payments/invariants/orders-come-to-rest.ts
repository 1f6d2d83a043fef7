import type { OrderState } from "@/lib/orders/order-state";
import type { Violation } from "./check-invariants";
import type { OrderRecord } from "./shop-facts";

const HOUR = 60 * 60_000;

/**
 * How long an order may wait in a state, from when it came there, before a person has to look: the session's life and
 * three days of deliveries; a bank's slowest methods; the capture window; five working days for a person.
 */
export const limits: Partial<Record<OrderState, number>> = {
  pending: 74 * HOUR,
  awaiting_payment: 74 * HOUR,
  processing: 14 * 24 * HOUR,
  authorised: 8 * 24 * HOUR,
  under_review: 7 * 24 * HOUR,
};

/** 6: every order leaves the states in which it waits for somebody else. */
export function ordersComeToRest(orders: readonly OrderRecord[], at: Date): Violation[] {
  return orders.flatMap((order) => {
    const limit = limits[order.state];
    // What a person has decided about an order under review may take its bank as long again.
    const last =
      order.state === "under_review" ? order.events.at(-1) : order.events.findLast(({ to }) => to === order.state);
    const since = last?.at ?? order.placedAt;
    const hours = Math.round((at.getTime() - since.getTime()) / HOUR);
    if (limit === undefined || hours * HOUR <= limit) return [];
    return [{ rule: 6, subject: order.reference, detail: `has been ${order.state} for ${hours} hours` }];
  });
}
