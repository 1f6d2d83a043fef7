import type { Violation } from "./check-invariants";
import type { OrderRecord } from "./shop-facts";
import type { WooshPayFacts } from "./wooshpay-facts";

/**
 * 4: the ledger balances, and says of each order what WooshPay holds of it. While a refund is unclear a person holds it.
 * 5: one sale, one confirmation, no piece sent twice or after it was given back, none sent and no money kept for an order
 * that was cancelled.
 * 7: the lines are the total, here and in what was sent.
 */
export function moneyAddsUp(orders: readonly OrderRecord[], wooshpay: WooshPayFacts): Violation[] {
  return orders.flatMap((order) => [
    ...ledger(order, wooshpay).map((detail) => ({ rule: 4 as const, subject: order.reference, detail })),
    ...once(order).map((detail) => ({ rule: 5 as const, subject: order.reference, detail })),
    ...lines(order).map((detail) => ({ rule: 7 as const, subject: order.reference, detail })),
  ]);
}

function ledger(order: OrderRecord, { intentsOf, charges, disputes }: WooshPayFacts): string[] {
  const entries = order.ledger.flatMap((booked) => booked.entries);
  const unbalanced = order.ledger.filter((booked) => sum(booked.entries.map(({ amountMinor }) => amountMinor)) !== 0);
  const told = unbalanced.map(({ kind }) => `its ${kind} does not balance`);
  if (order.refunds.some(({ state }) => state === "unclear")) return told;
  const ours = intentsOf.get(order.reference) ?? [];
  const received = sum(ours.map(({ amount_received }) => amount_received ?? 0));
  const given = ours.flatMap(({ id }) => charges.get(id) ?? []);
  const refunded = sum(given.map(({ amount_refunded }) => amount_refunded ?? 0));
  const questioned = ours.flatMap(({ id }) => disputes.get(id) ?? []);
  const taken = questioned.filter(({ status }) => status !== "won" && !status.startsWith("warning"));
  const held = received - refunded - sum(taken.map(({ amount }) => amount));
  const booked = sum(entries.filter(({ account }) => account === "wooshpay").map(({ amountMinor }) => amountMinor));
  const fees = sum(entries.filter(({ account }) => account === "fees").map(({ amountMinor }) => amountMinor));
  if (booked + fees !== held) told.push(`WooshPay holds ${held}, the ledger says ${booked}`);
  return told;
}

function once(order: OrderRecord): string[] {
  const told: string[] = [];
  const count = <T>(list: readonly T[], is: (item: T) => boolean) => list.filter(is).length;
  if (count(order.ledger, ({ kind }) => kind === "sale") > 1) told.push("it was sold twice");
  if (count(order.mails, ({ kind }) => kind === "confirmed") > 1) told.push("it was confirmed twice");
  if (count(order.refunds, ({ state }) => ["sending", "pending", "unclear"].includes(state)) > 1) {
    told.push("two refunds are under way");
  }
  const back = sum(order.refunds.filter(({ state }) => state !== "failed").map(({ amountMinor }) => amountMinor));
  if (back > order.capturedMinor) told.push(`${back} given back of ${order.capturedMinor}`);
  return [...told, ...order.lines.flatMap((line) => pieces(order, line)), ...kept(order)];
}

function pieces(order: OrderRecord, { sku, quantity, shipped, refunded }: OrderRecord["lines"][number]): string[] {
  const told: string[] = [];
  const sent = sum(shipped.map((each) => each.quantity));
  const back = refunded.filter((each) => each.refund.state !== "failed");
  const returned = sum(back.map((each) => each.quantity));
  const first = Math.min(...shipped.map((each) => each.shipment.at.getTime()));
  const struck = sum(back.filter((each) => each.refund.createdAt.getTime() < first).map((each) => each.quantity));
  if (returned > quantity) told.push(`${returned} of ${quantity} pieces of ${sku} were given back`);
  if (sent > quantity) told.push(`${sent} of ${quantity} pieces of ${sku} were sent`);
  else if (sent + struck > quantity) told.push(`${sent} of ${sku} were sent, ${struck} of ${quantity} were given back`);
  if (sent > 0 && order.cancelledAt) told.push(`${sku} was sent although the order was cancelled`);
  if (sent > 0 && order.capturedMinor < order.totalMinor) told.push(`${sku} was sent without its money`);
  return told;
}

/** A refund that is under way, failed or unclear is looked after already. */
function kept({ state, cancelledAt, capturedMinor, refundedMinor, refunds }: OrderRecord): string[] {
  const keeps = cancelledAt && (state === "paid" || state === "partly_refunded") && capturedMinor > refundedMinor;
  if (!keeps || refunds.some((refund) => refund.state !== "succeeded")) return [];
  return [`it was cancelled and keeps ${capturedMinor - refundedMinor}`];
}

function lines(order: OrderRecord): string[] {
  const told: string[] = [];
  const total = sum(order.lines.map(({ totalMinor }) => totalMinor)) + order.shippingMinor;
  if (total !== order.totalMinor) told.push(`its lines are ${total}, its total ${order.totalMinor}`);
  for (const { requestBody } of order.attempts) {
    const sent = sentTotal(requestBody);
    if (sent !== order.totalMinor) told.push(`${sent} was asked for, its total is ${order.totalMinor}`);
  }
  return told;
}

type SentLines = { line_items: { price_data: { unit_amount: number }; quantity: number }[] };

function sentTotal(requestBody: string): number {
  const { line_items } = JSON.parse(requestBody) as SentLines;
  return sum(line_items.map(({ price_data, quantity }) => price_data.unit_amount * quantity));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, each) => all + each, 0);
}
