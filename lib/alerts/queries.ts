import { getProduct, getStock } from "@/lib/catalog/queries";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { readAlertRow, toAlertView, type AlertView } from "./alert-view";

/** The alert behind an unguessable token; null once it is forgotten. */
export async function readAlert(token: string, market: Market): Promise<AlertView | null> {
  const row = await readAlertRow(db(), { token });
  return row && toAlertView(row, market);
}

export type Missing = { slug: string; name: string; variants: { id: string; label: string }[] };

/** A product with what of it cannot be had now; null where this market does not sell it. */
export async function readMissing(market: Market, slug: string): Promise<Missing | null> {
  const product = await getProduct(market, slug);
  if (!product) return null;
  const free = await getStock(slug);
  return { slug, name: product.name, variants: product.variants.filter(({ id }) => free[id] === 0) };
}
