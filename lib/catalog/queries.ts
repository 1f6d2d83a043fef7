import { unstable_cache } from "next/cache";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { cacheTags } from "./cache-tags";
import { loadCategories, loadCategory, loadHome, loadProduct, loadStock, type HomeView } from "./load";
import { isSlug } from "./slug";
import type { CategoryLink, CategoryView, ProductView } from "./types";

const HOUR = 3600;

// Cached until somebody revalidates a tag, and for an hour at most; the key names everything that `load` depends on.
function cached<T>(load: () => Promise<T>, key: string[], ...tags: string[]): Promise<T> {
  return unstable_cache(load, ["catalogue", ...key], { tags: [cacheTags.catalogue, ...tags], revalidate: HOUR })();
}

export function getHome(market: Market): Promise<HomeView> {
  return cached(() => loadHome(db(), market), ["home", market.code]);
}

export function getCategories(market: Market): Promise<CategoryLink[]> {
  return cached(() => loadCategories(db(), market), ["categories", market.code]);
}

export async function getCategory(market: Market, slug: string): Promise<CategoryView | null> {
  if (!isSlug(slug)) return null;
  return cached(() => loadCategory(db(), market, slug), ["category", market.code, slug], cacheTags.category(slug));
}

export async function getProduct(market: Market, slug: string): Promise<ProductView | null> {
  if (!isSlug(slug)) return null;
  return cached(() => loadProduct(db(), market, slug), ["product", market.code, slug], cacheTags.product(slug));
}

/** How many of each of a product's variants can be bought now, by the variant's id. Never cached. */
export async function getStock(slug: string): Promise<Record<string, number>> {
  return isSlug(slug) ? loadStock(db(), slug) : {};
}
