import { unstable_cache } from "next/cache";
import { db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { cacheTags } from "./cache-tags";
import { loadCollection, loadCollections } from "./collections";
import { isWithin } from "./listing/known-values";
import { noFilters, type Filters } from "./listing/filters";
import { loadListing } from "./listing/load-listing";
import { loadFilterNames } from "./listing/load-names";
import { categoryShelf, collectionShelf } from "./listing/shelf";
import type { CollectionPage, FilterNames, ListingView, ShelfPage } from "./listing/types";
import { loadSearch, type SearchView } from "./search/load-search";
import { loadSuggestions, namesLike, type Suggested } from "./search/suggest";
import { loadCategories, loadCategory, loadHome, loadNamedCards, loadProduct, loadStock, type HomeView } from "./load";
import { loadTogether } from "./bought-together";
import { isSlug } from "./slug";
import type {
  CategoryLink,
  CategoryView,
  CollectionLink,
  CollectionView,
  Companion,
  ProductCard,
  ProductView,
} from "./types";

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

export function getCollections(market: Market): Promise<CollectionLink[]> {
  return cached(() => loadCollections(db(), market), ["collections", market.code]);
}

async function getCollection(market: Market, slug: string): Promise<CollectionView | null> {
  if (!isSlug(slug)) return null;
  return cached(
    () => loadCollection(db(), market, slug),
    ["collection", market.code, slug],
    cacheTags.collection(slug),
  );
}

/** A category as it stands in front: nothing chosen, first page. */
export async function getCategoryPage(market: Market, slug: string): Promise<ShelfPage | null> {
  return frontOf("category", await getCategory(market, slug), market);
}

export async function getCollectionPage(market: Market, slug: string): Promise<CollectionPage | null> {
  return frontOf("collection", await getCollection(market, slug), market);
}

/** A category by somebody's filters, as it is now; null where there is no such value or page. */
export async function readCategoryPage(market: Market, slug: string, filters: Filters): Promise<ShelfPage | null> {
  return narrowedBy(filters, "category", await getCategory(market, slug), market);
}

export async function readCollectionPage(
  market: Market,
  slug: string,
  filters: Filters,
): Promise<CollectionPage | null> {
  return narrowedBy(filters, "collection", await getCollection(market, slug), market);
}

const shelves = { category: categoryShelf, collection: collectionShelf };
type Kind = keyof typeof shelves;

async function frontOf<Named extends CategoryView>(kind: Kind, shelf: Named | null, market: Market) {
  if (!shelf) return null;
  const load = () => loadListing(db(), market, shelves[kind](market, shelf.id), noFilters);
  const [names, listing] = await Promise.all([
    getFilterNames(market),
    cached(load, [`${kind}-listing`, market.code, shelf.slug], cacheTags[kind](shelf.slug)),
  ]);
  return { shelf, names, listing };
}

async function narrowedBy<Named extends CategoryView>(
  filters: Filters,
  kind: Kind,
  shelf: Named | null,
  market: Market,
) {
  const names = await getFilterNames(market);
  if (!shelf || !isWithin(names, market, filters)) return null;
  const listing = await loadListing(db(), market, shelves[kind](market, shelf.id), filters);
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

/** What somebody may mean who has begun to type this. */
export async function readSuggestions(market: Market, query: string): Promise<Suggested> {
  const [names, found] = await Promise.all([getFilterNames(market), loadSuggestions(db(), market, query)]);
  return { ...found, places: namesLike(names, found.said) };
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
