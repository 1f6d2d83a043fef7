import type { PricedCart } from "@/lib/cart/cart";
import type { Tx } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { placeOrder, type NewOrder } from "@/lib/orders/place-order";
import { ok, type Result } from "@/lib/result";
import type { Shop } from "./context";
import type { LockedCart } from "./standing-orders";
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

/** A cart that is agreed to, with who agreed. */
export type AgreedCart = {
  cart: LockedCart;
  priced: PricedCart;
  market: Market;
  customer: { id: string; email: string } | null;
};

export type PlaceRefusal = "sold_out" | "code_used_up";

/** Writes the order of a cart, with the request that will be sent for it. A code that takes nothing off is not used up by it. */
export function placeAgreed(
  shop: Shop,
  tx: Tx,
  { cart, priced, market, customer }: AgreedCart,
  at: Date,
  request: NewOrder["request"],
) {
  const { rows, quote, code } = priced;
  return placeOrder(tx, {
    cart,
    rows,
    quote,
    promotionId: quote.discount.minor > 0 && code?.offer.ok ? code.offer.value.promotionId : null,
    market,
    capture: shop.site.capture,
    customerId: customer?.id ?? null,
    installationPrefix: cart.prefix,
    random: shop.random,
    at,
    request,
  });
}

/** Writes an order that has to be paid, with the request that will be sent for it. */
export async function placeAttempt(shop: Shop, tx: Tx, agreed: AgreedCart): Promise<Result<OpenAttempt, PlaceRefusal>> {
  const { priced, market, customer } = agreed;
  const { rows, quote } = priced;
  const { origin, capture, methodsOff } = shop.site;
  const at = shop.now();
  const expiresAt = new Date(at.getTime() + SESSION_MINUTES * 60_000);
  const t = translator(market);
  const placed = await placeAgreed(shop, tx, agreed, at, (order) => ({
    idempotencyKey: `${order.reference}:1`,
    requestBody: JSON.stringify(
      sessionParams({ order, rows, quote, market, customer, origin, capture, methodsOff, expiresAt, t }),
    ),
    expiresAt,
  }));
  if (!placed.ok) return placed;
  const { order, request } = placed.value;
  if (!request) throw new Error(`order ${order.id} was placed without its request`);
  return ok({ ...request, orderId: order.id, state: "sending", sessionId: null, url: null });
}
