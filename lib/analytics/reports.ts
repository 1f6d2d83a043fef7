import { z } from "zod";
import type { Db } from "@/lib/db/client";

const FUNNEL = `SELECT
  count(DISTINCT tab) FILTER (WHERE name = 'page_view')::int AS visits,
  count(DISTINCT tab) FILTER (WHERE name = 'view_item')::int AS saw_a_product,
  count(DISTINCT tab) FILTER (WHERE name = 'add_to_cart')::int AS added_to_cart,
  count(DISTINCT tab) FILTER (WHERE name = 'begin_checkout')::int AS pressed_pay,
  count(*) FILTER (WHERE name = 'purchase')::int AS purchases
FROM "AnalyticsEvent" WHERE at >= $1`;

const BEST_SELLERS = `SELECT item->>'item_id' AS product, sum((item->>'quantity')::int)::int AS pieces,
  count(*)::int AS lines, string_agg(DISTINCT market, ' ' ORDER BY market) AS markets
FROM "AnalyticsEvent", jsonb_array_elements(payload->'items') AS item
WHERE name = 'purchase' AND at >= $1
GROUP BY product ORDER BY pieces DESC, product LIMIT 20`;

const FOUND_NOTHING = `SELECT payload->>'search_term' AS term, market, count(*)::int AS times
FROM "AnalyticsEvent" WHERE name = 'search' AND (payload->>'results')::int = 0 AND at >= $1
GROUP BY term, market ORDER BY times DESC, term, market LIMIT 20`;

/** Questions of a merchant; `$1` is the moment from which on events count. */
export const reports = {
  "From a visit to a purchase": FUNNEL,
  "What sells best": BEST_SELLERS,
  "Searches that found nothing": FOUND_NOTHING,
} as const;

const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])));

export async function readReport(db: Db, title: keyof typeof reports, since: Date): Promise<z.infer<typeof Rows>> {
  return Rows.parse(await db.$queryRawUnsafe(reports[title], since));
}
