import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Filters } from "./filters";
import { loadCards } from "./load-cards";
import { loadCounts } from "./load-counts";
import { inOrder, narrowed, type Shelf } from "./shelf";
import type { ListingView } from "./types";

export const PAGE_SIZE = 12;

/** One page of a list, with its figures: two statements. */
export async function loadListing(db: Tx, market: Market, shelf: Shelf, filters: Filters): Promise<ListingView> {
  const [counts, products] = await Promise.all([
    loadCounts(db, market, shelf, filters),
    loadCards(db, market, pageOf(market, shelf, filters)),
  ]);
  return { ...counts, filters, products, pages: Math.max(1, Math.ceil(counts.total / PAGE_SIZE)) };
}

function pageOf(market: Market, shelf: Shelf, filters: Filters): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT l."productId" FROM ${shelf.rows}${narrowed(market, filters)}
    ORDER BY ${inOrder(shelf, filters.sort)} LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE})`;
}
