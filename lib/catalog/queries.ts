import { unstable_cache } from "next/cache";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { cacheTags } from "./cache-tags";
import { isWithin } from "./listing/known-values";
import { noFilters, type Filters } from "./listing/filters";
import { loadListing } from "./listing/load-listing";
import { loadFilterNames } from "./listing/load-names";
import { categoryShelf } from "./listing/shelf";
import type { FilterNames, ListingView, ShelfPage } from "./listing/types";
import { loadSearch, type SearchView } from "./search/load-search";
import { loadCategories, loadCategory, loadHome, loadNamedCards, loadProduct, loadStock, type HomeView } from "./load";
import { loadTogether } from "./bought-together";
import { isSlug } from "./slug";
import type { CategoryLink, CategoryView, Companion, ProductCard, ProductView } from "./types";

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

function getFilterNames(market: Market): Promise<FilterNames> {
  return cached(() => loadFilterNames(db(), market), ["filter-names", market.code]);
}

export async function getCategory(market: Market, slug: string): Promise<CategoryView | null> {
  if (!isSlug(slug)) return null;
  return cached(() => loadCategory(db(), market, slug), ["category", market.code, slug], cacheTags.category(slug));
}

/** A category as it stands in front: nothing chosen, first page. */
export async function getCategoryPage(market: Market, slug: string): Promise<ShelfPage | null> {
  const [shelf, names] = await Promise.all([getCategory(market, slug), getFilterNames(market)]);
  if (!shelf) return null;
  const load = () => loadListing(db(), market, categoryShelf(market, shelf.id), noFilters);
  const listing = await cached(load, ["category-listing", market.code, slug], cacheTags.category(slug));
  return { shelf, names, listing };
}

/** A category by somebody's filters, as it is now; null where there is no such value or page. */
export async function readCategoryPage(market: Market, slug: string, filters: Filters): Promise<ShelfPage | null> {
  const [shelf, names] = await Promise.all([getCategory(market, slug), getFilterNames(market)]);
  if (!shelf || !isWithin(names, market, filters)) return null;
  const listing = await loadListing(db(), market, categoryShelf(market, shelf.id), filters);
  return filters.page > listing.pages ? null : { shelf, names, listing };
}

type FoundPage = { view: SearchView; listing: ListingView | null; names: FilterNames };

/** What a question finds now; null where there is no such filter or page. */
export async function readSearch(market: Market, query: string, filters: Filters): Promise<FoundPage | null> {
  const names = await getFilterNames(market);
  if (!isWithin(names, market, filters)) return null;
  const view = await loadSearch(db(), market, query, filters);
  return view.listing && filters.page > view.listing.pages ? null : { view, listing: view.listing, names };
}

export async function getProduct(market: Market, slug: string): Promise<ProductView | null> {
  if (!isSlug(slug)) return null;
  return cached(() => loadProduct(db(), market, slug), ["product", market.code, slug], cacheTags.product(slug));
}

/** How many of each of a product's variants can be bought now, by the variant's id. Never cached. */
export async function getStock(slug: string): Promise<Record<string, number>> {
  return isSlug(slug) ? loadStock(db(), slug) : {};
}

/** What orders with these products held as well. Not cached: it is asked for by a cart. */
export function getTogether(market: Market, slugs: readonly string[]): Promise<Companion[]> {
  return loadTogether(db(), market, slugs);
}

/** The cards of named products, in their order, without those that this market does not sell. */
export function readCards(market: Market, slugs: readonly string[]): Promise<ProductCard[]> {
  return loadNamedCards(db(), market, slugs.filter(isSlug));
}
