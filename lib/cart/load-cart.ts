import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { findOffer } from "@/lib/promotions/find-offer";
import { priceCart, type PricedCart } from "./cart";
import { loadCartRows } from "./load-lines";

export type StoredCart = { id: string; version: number; code: string | null };

/** A cart with everything that decides its price in a market at a time; the same for the cart's page and for Pay. */
export async function loadCart(
  db: Pick<Tx, "$queryRaw">,
  { id, version, code }: StoredCart,
  market: Market,
  at: Date,
): Promise<PricedCart> {
  const rows = await loadCartRows(db, id, market);
  if (code === null) return priceCart(version, rows, null, market);
  const offer = await findOffer(db, { code, cartId: id, currency: market.currency, at });
  return priceCart(version, rows, { code, offer }, market);
}
