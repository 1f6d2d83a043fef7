import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Shelf } from "../listing/shelf";

/** How a question is answered: as asked, with its spelling mended, by a part of it, or not at all. */
export type Answer = "exact" | "mended" | "part" | "nothing";

type Plan = { how: Answer; asked: string | null; parts: string[]; enough: number; said: string };

/** So many hits are ranked and counted; where there are more, the figures say so. */
export const MOST_HITS = 10_000;

export async function planSearch(tx: Tx, market: Market, query: string): Promise<Plan> {
  const rows = await tx.$queryRaw<Plan[]>`
    SELECT how, asked::text, parts::text[], enough, said
    FROM search.plan(${query}::text, ${market.language}::text, ${market.currency}::bpchar)`;
  const [plan] = rows;
  if (!plan) throw new Error("a search has a plan");
  return plan;
}

/** What was found, most fitting first. */
export function searchShelf(market: Market, { asked, parts, enough }: Plan, most = MOST_HITS): Shelf {
  const fitting = Prisma.sql`(SELECT count(*) FROM unnest(${parts}::tsquery[]) part WHERE d.words @@ part)`;
  const hits = Prisma.sql`
    SELECT d."productId", ${enough > 0 ? fitting : Prisma.sql`0`} + ts_rank(d.words, ${asked}::tsquery) AS rank
    FROM search.document d
    WHERE d.language = ${market.language} AND d.words @@ ${asked}::tsquery ${enough > 0 ? Prisma.sql`AND ${fitting} >= ${enough}` : Prisma.empty}
    LIMIT ${most + 1}`;
  return {
    rows: Prisma.sql`(${hits}) hit JOIN "Listing" l ON l."productId" = hit."productId" WHERE l.currency = ${market.currency}::bpchar`,
    recommended: Prisma.sql`hit.rank DESC, l.position`,
    most,
  };
}
