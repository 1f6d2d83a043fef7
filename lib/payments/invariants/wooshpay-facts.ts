import type { Charge, CheckoutSession, Dispute, PaymentIntent, WooshPay } from "@/lib/wooshpay";

/** What WooshPay says of everything that bears our prefix, by the reference of the order it is about. */
export type WooshPayFacts = {
  sessions: CheckoutSession[];
  intents: PaymentIntent[];
  charges: Charge[];
  disputes: Dispute[];
};

/** @param since epoch seconds; what was created before is not looked at */
export async function readWooshPay(psp: WooshPay, prefix: string, since?: number): Promise<WooshPayFacts> {
  const page = { limit: 100, ...(since !== undefined && { created: { gte: since } }) };
  const isOurs = (reference: string | null) => reference?.startsWith(`${prefix}-`) ?? false;
  const sessions = await all(psp.checkoutSessions.listAll(page), (each) => isOurs(each.client_reference_id));
  const intents = await all(psp.paymentIntents.listAll(page), (each) => isOurs(each.merchant_order_id));
  const ids = new Set(intents.map(({ id }) => id));
  const ofOurs = ({ payment_intent }: { payment_intent: string | null }) => ids.has(payment_intent ?? "");
  return {
    sessions,
    intents,
    charges: await all(psp.charges.listAll(page), ofOurs),
    disputes: await all(psp.disputes.listAll(page), ofOurs),
  };
}

async function all<T>(items: AsyncIterable<T>, keep: (item: T) => boolean): Promise<T[]> {
  const kept: T[] = [];
  for await (const item of items) if (keep(item)) kept.push(item);
  return kept;
}
