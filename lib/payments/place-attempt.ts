import type { PricedCart } from "@/lib/cart/cart";
import type { StoredCart } from "@/lib/cart/load-cart";
import type { Tx } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { placeOrder, type PlacedOrder } from "@/lib/orders/place-order";
import { ok, type Result } from "@/lib/result";
import type { Shop } from "./context";
import { SESSION_MINUTES, sessionParams } from "./session-params";

export type OpenAttempt = {
  id: string;
  orderId: string;
  state: "sending" | "open";
  idempotencyKey: string;
  requestBody: string;
  sessionId: string | null;
  url: string | null;
};

export const attemptFields = {
  id: true,
  orderId: true,
  state: true,
  idempotencyKey: true,
  requestBody: true,
  sessionId: true,
  url: true,
} as const;

/** A cart that is agreed to, with who agreed. */
export type AgreedCart = {
  cart: StoredCart;
  priced: PricedCart;
  market: Market;
  customer: { id: string; email: string } | null;
};

export type PlaceRefusal = "sold_out" | "code_used_up";

/** Writes the order of a cart. A code that takes nothing off is not used up by it. */
export async function placeAgreed(
  shop: Shop,
  tx: Tx,
  { cart, priced, market, customer }: AgreedCart,
  at: Date,
): Promise<Result<PlacedOrder, PlaceRefusal>> {
  const { rows, quote, code } = priced;
  const { prefix } = await tx.installation.findUniqueOrThrow({ where: { id: 1 }, select: { prefix: true } });
  return placeOrder(tx, {
    cart,
    rows,
    quote,
    promotionId: quote.discount.minor > 0 && code?.offer.ok ? code.offer.value.promotionId : null,
    market,
    capture: shop.site.capture,
    customerId: customer?.id ?? null,
    installationPrefix: prefix,
    random: shop.random,
    at,
  });
}

/** Writes an order that has to be paid, with the request that will be sent for it. */
export async function placeAttempt(shop: Shop, tx: Tx, agreed: AgreedCart): Promise<Result<OpenAttempt, PlaceRefusal>> {
  const { priced, market, customer } = agreed;
  const at = shop.now();
  const placed = await placeAgreed(shop, tx, agreed, at);
  if (!placed.ok) return placed;
  const order = placed.value;
  const expiresAt = new Date(at.getTime() + SESSION_MINUTES * 60_000);
  const { origin, capture } = shop.site;
  const { rows, quote } = priced;
  const t = translator(market);
  const body = sessionParams({ order, rows, quote, market, customer, origin, capture, expiresAt, t });
  const attempt = await tx.paymentAttempt.create({
    data: {
      orderId: order.id,
      number: 1,
      idempotencyKey: `${order.reference}:1`,
      requestBody: JSON.stringify(body),
      state: "sending",
      expiresAt,
      createdAt: at,
    },
    select: attemptFields,
  });
  return ok(attempt as OpenAttempt);
}
