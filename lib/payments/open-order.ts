import { lineProblem, type PricedCart } from "@/lib/cart/cart";
import { totalProblem } from "@/lib/cart/limits";
import { loadCart } from "@/lib/cart/load-cart";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { DeliveryContact } from "@/lib/orders/delivery-contact";
import type { CodeProblem } from "@/lib/promotions/offer";
import type { Shop } from "./context";
import { placeAttempt, type OpenAttempt } from "./place-attempt";
import { placeFree } from "./place-free";
import { lockCart, standingOrders, type LockedCart, type OpenOrder } from "./standing-orders";

/** What the shopper agreed to by pressing Pay; the prices themselves are ours to know. */
export type PayRequest = {
  secretHash: string;
  market: Market;
  customer: { id: string; email: string } | null;
  seen: { version: number; totalMinor: number };
  /** Who gets an order that costs nothing, and where: for others the pay page asks. */
  contact?: DeliveryContact;
};

export type CartRefusal =
  | "cart_empty"
  | "cart_changed"
  | "price_changed"
  | "sold_out"
  | "too_few"
  | "unknown_product"
  | "over_limit"
  | "under_minimum"
  | "contact_missing"
  | CodeProblem;

export type Opening =
  | { kind: "refused"; code: CartRefusal }
  /** This very cart was ordered already, or costs nothing: the order says what became of it. */
  | { kind: "ordered"; token: string }
  /** The order of this cart that waits for money, the same click again. */
  | { kind: "resumed"; attempt: OpenAttempt }
  /** An older order of another version of the cart stands in the way. */
  | { kind: "superseded"; attempt: OpenAttempt }
  | { kind: "placed"; attempt: OpenAttempt };

/** Finds or writes the one open order of a cart: order, price lock, reservation and the request to be sent, together. */
export async function openOrder(shop: Shop, tx: Tx, request: PayRequest): Promise<Opening> {
  const { seen, market } = request;
  const cart = await lockCart(tx, request.secretHash);
  if (!cart) return { kind: "refused", code: "cart_empty" };
  const { bought, open } = await standingOrders(tx, cart.id, seen.version);
  if (bought) return { kind: "ordered", token: bought.token };
  const priced = await loadCart(tx, cart, market, shop.now());
  const changed = changedSince(priced, request);
  if (changed) return { kind: "refused", code: changed };
  if (open) return { kind: isSame(open, priced, market) ? "resumed" : "superseded", attempt: open.attempt };
  const refusal = refusalOf(priced);
  return refusal ? { kind: "refused", code: refusal } : place(shop, tx, request, cart, priced);
}

/** Whether the cart is still what the shopper saw, and all is known that its order needs. */
function changedSince({ rows, version, code, quote }: PricedCart, { seen, contact }: PayRequest): CartRefusal | null {
  if (rows.length === 0) return "cart_empty";
  if (version !== seen.version) return "cart_changed";
  if (quote.total.minor !== seen.totalMinor) return code && !code.offer.ok ? code.offer.error : "price_changed";
  return quote.total.minor === 0 && !contact ? "contact_missing" : null;
}

/** Whether an open order is of this very cart, at this very price. */
function isSame(open: OpenOrder, { version, quote }: PricedCart, market: Market): boolean {
  return (
    !open.cancelledAt &&
    open.cartVersion === version &&
    open.market === market.code &&
    open.totalMinor === quote.total.minor
  );
}

function refusalOf({ rows, quote }: PricedCart): CartRefusal | null {
  const problems = rows.map(lineProblem);
  if (problems.includes("not_sold_here")) return "unknown_product";
  if (problems.includes("sold_out")) return "sold_out";
  return problems.includes("too_few") ? "too_few" : totalProblem(quote.total);
}

async function place(
  shop: Shop,
  tx: Tx,
  { market, customer, contact }: PayRequest,
  cart: LockedCart,
  priced: PricedCart,
): Promise<Opening> {
  const order = { cart, priced, market, customer };
  if (priced.quote.total.minor > 0) {
    const placed = await placeAttempt(shop, tx, order);
    return placed.ok ? { kind: "placed", attempt: placed.value } : { kind: "refused", code: placed.error };
  }
  if (!contact) return { kind: "refused", code: "contact_missing" };
  const placed = await placeFree(shop, tx, order, contact);
  return placed.ok ? { kind: "ordered", token: placed.value.token } : { kind: "refused", code: placed.error };
}
