import { Prisma } from "@/generated/prisma/client";
import type { Db, Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { loadCards } from "../listing/cards";
import { inOrder, type Shelf } from "../listing/shelf";
import type { FilterName, FilterNames } from "../listing/types";
import type { ProductCard } from "../types";
import { bounded } from "./bounded";
import { marked } from "./marks";
import { planSearch, searchShelf } from "./plan";

/** A shelf, or a finish or material, that is called like this. */
export type Place = FilterName & { kind: keyof FilterNames };

/** `said` is what was looked for: the question as it was typed, or how it should have been spelt. */
type Found = { query: string; said: string; products: ProductCard[] };
export type Suggested = Found & { places: Place[] };

const MOST_PRODUCTS = 6;
const MOST_PLACES = 3;
/** Among so many names that begin like this the shop recommends some; the others are for the page of results. */
const MOST_NAMES = 500;

/** By names first, in one statement; where no name is like this, what a search would find. */
export function loadSuggestions(db: Db, market: Market, query: string): Promise<Found> {
  return bounded(db, async (tx) => {
    const named = await firstOf(tx, market, namedShelf(market, query));
    if (named.length > 0) return { query, said: query, products: named };
    const plan = await planSearch(tx, market, query);
    if (plan.how === "nothing") return { query, said: query, products: [] };
    return { query, said: plan.said, products: await firstOf(tx, market, searchShelf(market, plan)) };
  });
}

/** Products with a name in which each word stands, the last one begun. The index holds nothing but names. */
function namedShelf(market: Market, query: string): Shelf {
  const hits = Prisma.sql`
    SELECT d."productId" FROM search.document d
    WHERE d.language = ${market.language}
      AND ts_filter(d.words, '{a}') @@ (SELECT search.begun(${query}::text, ${market.language}::text))
    LIMIT ${MOST_NAMES}`;
  return {
    found: Prisma.empty,
    rows: Prisma.sql`(${hits}) hit JOIN "Listing" l ON l."productId" = hit."productId" WHERE l.currency = ${market.currency}::bpchar`,
    recommended: Prisma.sql`l.position`,
    most: MOST_NAMES,
  };
}

function firstOf(tx: Tx, market: Market, shelf: Shelf): Promise<ProductCard[]> {
  const ids = Prisma.sql`ARRAY(${shelf.found} SELECT l."productId" FROM ${shelf.rows}
    ORDER BY ${inOrder(shelf, "recommended")} LIMIT ${MOST_PRODUCTS})`;
  return loadCards(tx, market, ids);
}

/** Shelves, finishes and materials in whose name every word stands; they are few, so no index is asked. */
export function namesLike(names: FilterNames, said: string): Place[] {
  const words = said.split(" ").filter(Boolean);
  const kinds = ["category", "material", "finish"] as const;
  return kinds
    .flatMap((kind) => names[kind].map((name) => ({ ...name, kind })))
    .filter(({ name }) => words.every((word) => marked(name, word).some(({ found }) => found)))
    .slice(0, MOST_PLACES);
}
