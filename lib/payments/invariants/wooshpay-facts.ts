import type { Charge, CheckoutSession, Dispute, PaymentIntent, WooshPay } from "@/lib/wooshpay";

/** What WooshPay says of everything that bears our prefix, to be looked up: there may be many orders. */
export type WooshPayFacts = {
  sessions: ReadonlyMap<string, CheckoutSession>;
  intents: ReadonlyMap<string, PaymentIntent>;
  /** By the reference of the order that they are for. */
  intentsOf: ReadonlyMap<string, readonly PaymentIntent[]>;
  /** By the intent that they belong to. */
  charges: ReadonlyMap<string, readonly Charge[]>;
  disputes: ReadonlyMap<string, readonly Dispute[]>;
};

/** @param since epoch seconds; what was created before is not looked at */
export async function readWooshPay(psp: WooshPay, prefix: string, since?: number): Promise<WooshPayFacts> {
  const page = { limit: 100, ...(since !== undefined && { created: { gte: since } }) };
  const isOurs = (reference: string | null) => reference?.startsWith(`${prefix}-`) ?? false;
  const sessions = await all(psp.checkoutSessions.listAll(page), (each) => isOurs(each.client_reference_id));
  const intents = await all(psp.paymentIntents.listAll(page), (each) => isOurs(each.merchant_order_id));
  const ids = new Set(intents.map(({ id }) => id));
  const ofOurs = ({ payment_intent }: { payment_intent: string | null }) => ids.has(payment_intent ?? "");
  const ofIntent = ({ payment_intent }: { payment_intent: string | null }) => payment_intent ?? "";
  return {
    sessions: new Map(sessions.map((session) => [session.id, session])),
    intents: new Map(intents.map((intent) => [intent.id, intent])),
    intentsOf: grouped(intents, ({ merchant_order_id }) => merchant_order_id ?? ""),
    charges: grouped(await all(psp.charges.listAll(page), ofOurs), ofIntent),
    disputes: grouped(await all(psp.disputes.listAll(page), ofOurs), ofIntent),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

async function all<T>(items: AsyncIterable<T>, keep: (item: T) => boolean): Promise<T[]> {
  const kept: T[] = [];
  for await (const item of items) if (keep(item)) kept.push(item);
  return kept;
}
