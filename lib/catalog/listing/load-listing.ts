import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { cardsQuery, toCard, type CardRow } from "./cards";
import { countsQuery, toCounts, type CountRow } from "./counts";
import type { Filters } from "./filters";
import { inOrder, narrowed, type Shelf } from "./shelf";
import type { ListingView } from "./types";

export const PAGE_SIZE = 12;

type Row = { counts: CountRow[]; cards: CardRow[] | null };

/** One page of a list, with its figures: one statement, so that what a search finds is found once. */
export async function loadListing(db: Tx, market: Market, shelf: Shelf, filters: Filters): Promise<ListingView> {
  const rows = await db.$queryRaw<Row[]>`${shelf.found}
    SELECT (SELECT json_agg(c) FROM (${countsQuery(market, shelf, filters)}) c) AS counts,
      (SELECT json_agg(c ORDER BY c.place) FROM (${cardsQuery(market, pageOf(market, shelf, filters))}) c) AS cards`;
  const [row] = rows;
  if (!row) throw new Error("a list has figures");
  const counts = toCounts(row.counts, market, shelf.most);
  const products = (row.cards ?? []).map((card) => toCard(card, market));
  return { ...counts, filters, products, pages: Math.max(1, Math.ceil(counts.total / PAGE_SIZE)) };
}

function pageOf(market: Market, shelf: Shelf, filters: Filters): Prisma.Sql {
  return Prisma.sql`ARRAY(SELECT l."productId" FROM ${shelf.rows}${narrowed(market, filters)}
    ORDER BY ${inOrder(shelf, filters.sort)} LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE})`;
}
