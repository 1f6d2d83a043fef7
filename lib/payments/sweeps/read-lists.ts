import type { CheckoutSession, PaymentIntent } from "@/lib/wooshpay";
import type { Shop } from "../context";

export const PAGE = 100;

/** Lists may lag, and clocks differ by a little: what is read begins this much before the watermark. */
const SLACK_SECONDS = 60;

/** Where the lists are read from: the watermark, at first the oldest order, in epoch seconds. */
export async function startOfLists({ db, now }: Shop): Promise<{ prefix: string; since: number }> {
  const { prefix, reconciledTo } = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  const oldest = reconciledTo
    ? null
    : await db.order.findFirst({ orderBy: { placedAt: "asc" }, select: { placedAt: true } });
  const from = reconciledTo ?? oldest?.placedAt ?? now();
  return { prefix, since: Math.floor(from.getTime() / 1000) - SLACK_SECONDS };
}

/** Every intent since then, by its id: one call for each hundred. */
export async function listIntents({ psp }: Shop, since: number): Promise<Map<string, PaymentIntent>> {
  const intents = new Map<string, PaymentIntent>();
  const page = { created: { gte: since }, limit: PAGE };
  for await (const intent of psp.paymentIntents.listAll(page)) intents.set(intent.id, intent);
  return intents;
}

/** Sessions since then, newest first, a hundred at a time: one call for each. */
export async function* sessionPages({ psp }: Shop, since: number): AsyncGenerator<CheckoutSession[]> {
  let page: CheckoutSession[] = [];
  for await (const session of psp.checkoutSessions.listAll({ created: { gte: since }, limit: PAGE })) {
    page.push(session);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

const listedOrder = {
  id: true,
  reference: true,
  state: true,
  cancelledAt: true,
  totalMinor: true,
  capturedMinor: true,
  currency: true,
  capture: true,
} as const;

/**
 * The orders behind a page of sessions: those that know them, and those whose reference they bear. Two queries a page, in
 * this sequence: an order that was no longer pending at the first knows its session by the second.
 */
export async function ordersBehind({ db }: Pick<Shop, "db">, page: readonly CheckoutSession[]) {
  const references = page.flatMap(({ client_reference_id }) => client_reference_id ?? []);
  const named = await db.order.findMany({ where: { reference: { in: references } }, select: listedOrder });
  const attempts = await db.paymentAttempt.findMany({
    where: { sessionId: { in: page.map(({ id }) => id) } },
    select: { sessionId: true, order: { select: listedOrder } },
  });
  return {
    knowing: new Map(attempts.map(({ sessionId, order }) => [sessionId, order])),
    named: new Map(named.map((order) => [order.reference, order])),
  };
}

export type ListedOrder =
  Awaited<ReturnType<typeof ordersBehind>>["named"] extends Map<string, infer Row> ? Row : never;
