import type { CartRow } from "@/lib/cart/load-lines";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Quote } from "@/lib/pricing/quote";
import type { RandomText } from "@/lib/random";
import { err, ok, type Result } from "@/lib/result";
import { reserve } from "@/lib/stock/hold";

export type NewOrder = {
  cart: { id: string; version: number };
  rows: readonly CartRow[];
  quote: Quote;
  market: Market;
  capture: "automatic" | "manual";
  customerId: string | null;
  installationPrefix: string;
  random: RandomText;
  at: Date;
};

export type PlacedOrder = { id: string; reference: string; token: string; number: number };

/** Writes the order, its price lock and its stock hold, before anybody is asked for money. */
export async function placeOrder(tx: Tx, order: NewOrder): Promise<Result<PlacedOrder, "sold_out">> {
  const { cart, rows, quote, market, at } = order;
  const pieces = rows.map(({ variantId, quantity }) => ({ variantId, quantity }));
  if (!(await reserve(tx, pieces))) return err("sold_out");
  const placed = await tx.order.create({
    data: {
      reference: `${order.installationPrefix}-${order.random(12)}`,
      token: order.random(24),
      cartId: cart.id,
      cartVersion: cart.version,
      customerId: order.customerId,
      market: market.code,
      capture: order.capture,
      currency: market.currency,
      state: "pending",
      subtotalMinor: quote.subtotal.minor,
      shippingMinor: quote.shipping.minor,
      totalMinor: quote.total.minor,
      placedAt: at,
      events: { create: { to: "pending", cause: "shopper pressed Pay", at } },
      holds: { createMany: { data: pieces.map((line) => ({ ...line, state: "held" as const })) } },
      lines: { createMany: { data: rows.map((row, index) => lockedLine(row, index, quote)) } },
    },
    select: { id: true, reference: true, token: true, number: true },
  });
  return ok(placed);
}

function lockedLine(row: CartRow, index: number, { lineTotals }: Quote) {
  const total = lineTotals[index];
  if (!total || row.unitMinor === null) throw new Error(`line ${row.sku} has no price`);
  return {
    position: index,
    variantId: row.variantId,
    sku: row.sku,
    slug: row.slug,
    name: row.name,
    finish: row.finish,
    pictureId: row.pictureId,
    unitMinor: row.unitMinor,
    quantity: row.quantity,
    totalMinor: total.minor,
  };
}
