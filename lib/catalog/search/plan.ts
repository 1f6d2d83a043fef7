import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import type { Shelf } from "../listing/shelf";

/** How a question is answered: as asked, with its spelling mended, by a part of it, or not at all. */
export type Answer = "exact" | "mended" | "part" | "nothing";

type Plan = { how: Answer; asked: string | null; parts: string[]; enough: number; said: string };

/** So many hits are ranked and counted; where there are more, the figures say so. */
const MOST_HITS = 2_000;

export async function planSearch(tx: Tx, market: Market, query: string): Promise<Plan> {
  const rows = await tx.$queryRaw<Plan[]>`
    SELECT how, asked::text, parts::text[], enough, said
    FROM search.plan(${query}::text, ${market.language}::text, ${market.currency}::bpchar)`;
  const [plan] = rows;
  if (!plan) throw new Error("a search has a plan");
  return plan;
}

/** What was found, most fitting first. Where more is found than is ranked, what is called so goes before what is described so. */
export function searchShelf(market: Market, { asked, parts, enough }: Plan, most = MOST_HITS): Shelf {
  const fitting = Prisma.sql`(SELECT count(*) FROM unnest(${parts}::tsquery[]) part WHERE d.words @@ part)`;
  const named = Prisma.sql`ts_filter(d.words, '{a}') @@ ${asked}::tsquery`;
  const documents = (condition: Prisma.Sql) => Prisma.sql`
    SELECT d."productId", d.words FROM search.document d WHERE d.language = ${market.language} AND ${condition}`;
  // By an array of them the rows of thousands of hits are found in one walk through their index, not each on its own.
  return {
    found: Prisma.sql`WITH hit AS MATERIALIZED (
        SELECT d."productId", ${enough > 0 ? fitting : Prisma.sql`0`} + ts_rank(d.words, ${asked}::tsquery) AS rank
        FROM (${documents(named)} UNION ALL ${documents(Prisma.sql`d.words @@ ${asked}::tsquery AND NOT ${named}`)}) d
        ${enough > 0 ? Prisma.sql`WHERE ${fitting} >= ${enough}` : Prisma.empty}
        LIMIT ${most + 1}),
      found AS MATERIALIZED (
        SELECT l.*, hit.rank FROM hit JOIN "Listing" l USING ("productId")
        WHERE l.currency = ${market.currency}::bpchar AND l."productId" = ANY (ARRAY(SELECT "productId" FROM hit)))`,
    rows: Prisma.sql`found l WHERE true`,
    recommended: Prisma.sql`l.rank DESC, l.position`,
    most,
  };
}
