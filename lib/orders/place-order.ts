import type { CartRow } from "@/lib/cart/load-lines";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Quote } from "@/lib/pricing/quote";
import type { RandomText } from "@/lib/random";
import { err, ok, type Result } from "@/lib/result";
import { reserve } from "./reservation";

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
  /** The request that will be sent for it; none for an order that costs nothing. */
  request: ((order: PlacedOrder) => NewRequest) | null;
};

export type PlacedOrder = { id: string; reference: string; token: string; number: number };
export type NewRequest = { idempotencyKey: string; requestBody: string; expiresAt: Date };
export type StoredRequest = { id: string; idempotencyKey: string; requestBody: string };

/** Writes the order, its price lock, what it keeps from others and the request for it, before anybody is asked for money. */
export async function placeOrder(
  tx: Tx,
  order: NewOrder,
): Promise<Result<{ order: PlacedOrder; request: StoredRequest | null }, "sold_out" | "code_used_up">> {
  const pieces = order.rows.map(({ variantId, quantity }) => ({ variantId, quantity }));
  const missing = await reserve(tx, pieces, order.promotionId);
  if (missing) return err(missing);
  const placed = await writeOrder(tx, order);
  const request = order.request?.(placed) ?? null;
  const id = await writeParts(tx, placed, order, request);
  return ok({ order: placed, request: request && id ? { ...request, id } : null });
}

function writeOrder(tx: Tx, { cart, quote, market, at, ...order }: NewOrder): Promise<PlacedOrder> {
  return tx.order.create({
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
    },
    select: { id: true, reference: true, token: true, number: true },
  });
}

/** Lines, holds, claim, the first line of history and the request, in one statement however many they are. */
async function writeParts(
  tx: Tx,
  { id }: PlacedOrder,
  { rows, quote, promotionId, at }: NewOrder,
  request: NewRequest | null,
): Promise<string | undefined> {
  const lines = JSON.stringify(rows.map((row, index) => lockedLine(row, index, quote)));
  const [attempt] = await tx.$queryRaw<{ id: string }[]>`
    WITH line AS (SELECT * FROM jsonb_to_recordset(${lines}::jsonb) AS l (
      "variantId" uuid, position int, sku text, slug text, name text, finish text, "pictureId" text,
      "unitMinor" int, quantity int, "discountMinor" int, "taxMinor" int, "totalMinor" int)),
    lines AS (
      INSERT INTO "OrderLine" (id, "orderId", "variantId", position, sku, slug, name, finish, "pictureId", "unitMinor",
        quantity, "discountMinor", "taxMinor", "totalMinor")
      SELECT gen_random_uuid(), ${id}::uuid, line.* FROM line),
    holds AS (
      INSERT INTO "StockHold" ("orderId", "variantId", quantity, state)
      SELECT ${id}::uuid, "variantId", quantity, 'held' FROM line),
    claim AS (
      INSERT INTO "PromotionClaim" ("orderId", "promotionId", state)
      SELECT ${id}::uuid, ${promotionId}::uuid, 'claimed' WHERE ${promotionId}::uuid IS NOT NULL),
    event AS (
      INSERT INTO "OrderEvent" ("orderId", "to", cause, at)
      VALUES (${id}::uuid, 'pending', 'shopper pressed Pay', ${at}))
    INSERT INTO "PaymentAttempt" (id, "orderId", number, "idempotencyKey", "requestBody", state, "expiresAt", "createdAt")
    SELECT gen_random_uuid(), ${id}::uuid, 1, ${request?.idempotencyKey}, ${request?.requestBody}, 'sending',
      ${request?.expiresAt}::timestamptz, ${at} WHERE ${request !== null}
    RETURNING id`;
  return attempt?.id;
}

function lockedLine(row: CartRow, index: number, { lines }: Quote) {
  const line = lines[index];
  if (!line || row.unitMinor === null) throw new Error(`line ${row.sku} has no price`);
  return {
    variantId: row.variantId,
    position: index,
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
