import { db } from "@/lib/db/client";
import type { Currency } from "@/lib/money/currencies";
import { formatMoney, money } from "@/lib/money/money";
import { orderNumber } from "./order-number";
import { findOrderId, readOrderRecord } from "./order-record";
import { tellOrder } from "./tell-order";
import { chapters, type Chapter } from "./timeline";

export type OrderStory = { number: string; reference: string; standing: string; total: string; chapters: Chapter[] };

/** Everything that happened to an order, for whoever builds the shop; no shopper is ever shown it. */
export async function findStory(name: string): Promise<OrderStory | null> {
  const id = await findOrderId(db(), name);
  if (!id) return null;
  const order = await readOrderRecord(db(), id);
  return {
    number: orderNumber(order.number),
    reference: order.reference,
    standing: `${order.state}, ${order.fulfilment}`,
    total: formatMoney(money(order.totalMinor, order.currency as Currency), "en-GB"),
    chapters: chapters(tellOrder(order)),
  };
}

export type StorySummary = { number: string; standing: string; total: string; placedAt: Date };

/** The newest orders, whose stories can be read. */
export async function listStories(): Promise<StorySummary[]> {
  const orders = await db().order.findMany({
    orderBy: { number: "desc" },
    take: 50,
    select: { number: true, state: true, fulfilment: true, totalMinor: true, currency: true, placedAt: true },
  });
  return orders.map(({ number, state, fulfilment, totalMinor, currency, placedAt }) => ({
    number: orderNumber(number),
    standing: `${state}, ${fulfilment}`,
    total: formatMoney(money(totalMinor, currency as Currency), "en-GB"),
    placedAt,
  }));
}
