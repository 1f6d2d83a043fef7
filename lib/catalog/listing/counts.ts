import { Prisma } from "@/generated/prisma/client";
import type { Market } from "@/lib/markets/markets";
import { facetKeys, type FacetKey } from "./filter-keys";
import { IN_STOCK, type Filters } from "./filters";
import { priceRanges } from "./price-ranges";
import { chosenRanges, rangeOf, type Shelf } from "./shelf";
import type { Counted, Counts } from "./types";

export type CountRow = { facet: FacetKey | "total" | "shelf"; value: string; count: number };

/** How many there are, and how many there would be with each value of each filter: rows for `toCounts`. */
export function countsQuery(market: Market, shelf: Shelf, filters: Filters): Prisma.Sql {
  return Prisma.sql`
    WITH shelf AS (SELECT l."facetSetId", l."categoryId", l.available, ${rangeOf(market)} AS range FROM ${shelf.rows} LIMIT ${shelf.most + 1}),
    kinds AS MATERIALIZED (
      SELECT k.n, s.finishes, s.materials, c.slug, k.range, k.available,
        ${anyOf(filters.finish)} OR s.finishes && ${filters.finish}::text[] AS by_finish,
        ${anyOf(filters.material)} OR s.materials && ${filters.material}::text[] AS by_material,
        ${anyOf(filters.category)} OR c.slug = ANY (${filters.category}::text[]) AS by_category,
        ${anyOf(filters.price)} OR k.range = ANY (${chosenRanges(market, filters)}::int[]) AS by_price,
        ${anyOf(filters.availability)} OR k.available AS by_availability
      FROM (SELECT "facetSetId", "categoryId", available, range, count(*) AS n FROM shelf GROUP BY 1, 2, 3, 4) k
      JOIN "FacetSet" s ON s.id = k."facetSetId" JOIN "Category" c ON c.id = k."categoryId")
    SELECT 'finish' AS facet, value, ${sumBut("finish")} AS count FROM kinds, unnest(finishes) AS value GROUP BY value
    UNION ALL SELECT 'material', value, ${sumBut("material")} FROM kinds, unnest(materials) AS value GROUP BY value
    UNION ALL SELECT 'category', slug, ${sumBut("category")} FROM kinds GROUP BY slug
    UNION ALL SELECT 'price', range::text, ${sumBut("price")} FROM kinds GROUP BY range
    UNION ALL SELECT 'availability', ${IN_STOCK}::text, ${sumBut("availability")} FROM kinds WHERE available
    UNION ALL SELECT 'total', '', ${sumBut(null)} FROM kinds
    UNION ALL SELECT 'shelf', '', coalesce(sum(n), 0)::int FROM kinds`;
}

function anyOf(values: readonly string[]): Prisma.Sql {
  return values.length === 0 ? Prisma.sql`true` : Prisma.sql`false`;
}

/** The sum of what passes every filter but one. */
function sumBut(own: FacetKey | null): Prisma.Sql {
  const others = facetKeys.filter((key) => key !== own).map((key) => Prisma.raw(`by_${key}`));
  return Prisma.sql`coalesce(sum(n) FILTER (WHERE ${Prisma.join(others, " AND ")}), 0)::int`;
}

export function toCounts(rows: CountRow[], market: Market, most: number): Counts {
  const of = (facet: CountRow["facet"]): Counted[] =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
  const ranges = priceRanges(market.currency);
  const shelfTotal = of("shelf")[0]?.count ?? 0;
  const facets = Object.fromEntries(facetKeys.map((key) => [key, of(key)])) as Counts["facets"];
  return {
    total: of("total")[0]?.count ?? 0,
    shelfTotal,
    more: shelfTotal > most,
    facets: {
      ...facets,
      price: facets.price.map(({ value, count }) => ({ value: ranges[Number(value)]?.value ?? "", count })),
    },
  };
}
