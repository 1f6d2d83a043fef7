import type { CartRow } from "@/lib/cart/load-lines";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Quote } from "@/lib/pricing/quote";
import type { RandomText } from "@/lib/random";
import { claim } from "@/lib/promotions/claim";
import { err, ok, type Result } from "@/lib/result";
import { reserve, unreserve } from "@/lib/stock/hold";

export type NewOrder = {
  cart: { id: string; version: number };
  rows: readonly CartRow[];
  quote: Quote;
  /** Whose claim the order takes: the promotion behind the discount. */
  promotionId: string | null;
  market: Market;
  capture: "automatic" | "manual";
  customerId: string | null;
  installationPrefix: string;
  random: RandomText;
  at: Date;
};

export type PlacedOrder = { id: string; reference: string; token: string; number: number };

/** Writes the order, its price lock, its stock hold and its claim on a promotion, before anybody is asked for money. */
export async function placeOrder(tx: Tx, order: NewOrder): Promise<Result<PlacedOrder, "sold_out" | "code_used_up">> {
  const { cart, rows, quote, promotionId, market, at } = order;
  const pieces = rows.map(({ variantId, quantity }) => ({ variantId, quantity }));
  if (!(await reserve(tx, pieces))) return err("sold_out");
  if (promotionId && !(await claim(tx, promotionId))) {
    await unreserve(tx, pieces);
    return err("code_used_up");
  }
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
      discountMinor: quote.discount.minor,
      shippingMinor: quote.shipping.minor,
      shippingTaxMinor: quote.shippingTax.minor,
      taxMinor: quote.tax.minor,
      totalMinor: quote.total.minor,
      rules: quote.rules,
      placedAt: at,
      events: { create: { to: "pending", cause: "shopper pressed Pay", at } },
      holds: { createMany: { data: pieces.map((line) => ({ ...line, state: "held" as const })) } },
      lines: { createMany: { data: rows.map((row, index) => lockedLine(row, index, quote)) } },
      ...(promotionId && { claim: { create: { promotionId, state: "claimed" } } }),
    },
    select: { id: true, reference: true, token: true, number: true },
  });
  return ok(placed);
}

function lockedLine(row: CartRow, index: number, { lines }: Quote) {
  const line = lines[index];
  if (!line || row.unitMinor === null) throw new Error(`line ${row.sku} has no price`);
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
    discountMinor: line.discount.minor,
    taxMinor: line.tax.minor,
    totalMinor: line.total.minor,
  };
}
