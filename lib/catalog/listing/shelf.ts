import { Prisma } from "@/generated/prisma/client";
import type { Market } from "@/lib/markets/markets";
import { type FacetKey } from "./filter-keys";
import { IN_STOCK, type Filters, type Sort } from "./filters";
import { priceBounds, priceRanges } from "./price-ranges";

/**
 * Where a list comes from: rows of "Listing" called l, and the order in which the shop recommends them. `found` is what a
 * statement has to begin with so that it finds them: nothing, or a WITH.
 */
export type Shelf = { found: Prisma.Sql; rows: Prisma.Sql; recommended: Prisma.Sql; most: number };

/** Figures are exact up to here; a shelf with more is counted no further, and says so. */
export const MOST_COUNTED = 50_000;

export function categoryShelf(market: Market, categoryId: string): Shelf {
  return {
    found: Prisma.empty,
    rows: Prisma.sql`"Listing" l WHERE l.currency = ${market.currency}::bpchar AND l."categoryId" = ${categoryId}::uuid`,
    recommended: Prisma.sql`l.position`,
    most: MOST_COUNTED,
  };
}

export function collectionShelf(market: Market, collectionId: string): Shelf {
  return {
    found: Prisma.empty,
    rows: Prisma.sql`"CollectionProduct" k JOIN "Listing" l ON l."productId" = k."productId"
      WHERE k."collectionId" = ${collectionId}::uuid AND l.currency = ${market.currency}::bpchar`,
    recommended: Prisma.sql`k.position`,
    most: MOST_COUNTED,
  };
}

/** In which of the market's price ranges a row lies, counted from nought. */
export function rangeOf(market: Market): Prisma.Sql {
  return Prisma.sql`width_bucket(l."priceMinor", ${priceBounds(market.currency)}::int[])`;
}

export function chosenRanges(market: Market, { price }: Filters): number[] {
  return priceRanges(market.currency).flatMap(({ value }, index) => (price.includes(value) ? [index] : []));
}

/** Conditions for all chosen filters, each with its AND before it. */
export function narrowed(market: Market, filters: Filters): Prisma.Sql {
  const setsWith = (list: Prisma.Sql, values: readonly string[]) =>
    Prisma.sql`l."facetSetId" IN (SELECT id FROM "FacetSet" WHERE ${list} && ${values}::text[])`;
  const conditions: Record<FacetKey, Prisma.Sql> = {
    category: Prisma.sql`l."categoryId" IN (SELECT id FROM "Category" WHERE slug = ANY (${filters.category}::text[]))`,
    finish: setsWith(Prisma.sql`finishes`, filters.finish),
    material: setsWith(Prisma.sql`materials`, filters.material),
    price: Prisma.sql`${rangeOf(market)} = ANY (${chosenRanges(market, filters)}::int[])`,
    availability: filters.availability.includes(IN_STOCK) ? Prisma.sql`l.available` : Prisma.sql`true`,
  };
  const chosen = Object.entries(conditions).filter(([key]) => filters[key as FacetKey].length > 0);
  return chosen.reduce((all, [, condition]) => Prisma.sql`${all} AND ${condition}`, Prisma.empty);
}

export function inOrder({ recommended }: Shelf, sort: Sort): Prisma.Sql {
  const orders: Record<Sort, Prisma.Sql> = {
    recommended: Prisma.sql`${recommended}, l."productId"`,
    newest: Prisma.sql`l."createdAt" DESC, l."productId"`,
    "price-up": Prisma.sql`l."priceMinor", l."productId"`,
    "price-down": Prisma.sql`l."priceMinor" DESC, l."productId" DESC`,
  };
  return orders[sort];
}
