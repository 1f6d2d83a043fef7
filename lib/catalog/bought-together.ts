import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { companionSelect, onSaleIn } from "./selects";
import type { Companion } from "./types";
import { toCompanions } from "./views";

/** Fewer orders than this say nothing about a pair. */
const LEAST_ORDERS = 3;
const KEPT = 8;
const SHOWN = 3;
const DAYS = 365;

/** Counts anew which products paid orders of the last year hold together; pairs that no longer count go. One statement. */
export async function countBoughtTogether(db: Pick<Db, "$executeRaw">, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH bought AS (
      SELECT DISTINCT l."orderId", v."productId" FROM "OrderLine" l
      JOIN "Variant" v ON v.id = l."variantId" JOIN "Order" o ON o.id = l."orderId"
      WHERE o.state IN ('paid', 'partly_refunded') AND o."paidAt" > ${now}::timestamptz - ${DAYS} * interval '1 day'),
    pair AS (
      SELECT a."productId", b."productId" AS "otherId", count(*)::int AS orders,
        row_number() OVER (PARTITION BY a."productId" ORDER BY count(*) DESC, b."productId") AS place
      FROM bought a JOIN bought b ON b."orderId" = a."orderId" AND b."productId" <> a."productId"
      GROUP BY a."productId", b."productId" HAVING count(*) >= ${LEAST_ORDERS}),
    kept AS (SELECT * FROM pair WHERE place <= ${KEPT}),
    gone AS (
      DELETE FROM "BoughtTogether" t WHERE NOT EXISTS (
        SELECT FROM kept WHERE kept."productId" = t."productId" AND kept."otherId" = t."otherId"))
    INSERT INTO "BoughtTogether" ("productId", "otherId", orders)
    SELECT "productId", "otherId", orders FROM kept
    ON CONFLICT ("productId", "otherId") DO UPDATE SET orders = excluded.orders`;
}

/** What orders with these products held as well, the most frequent first; nothing where too few orders tell. */
export async function loadTogether(db: Db, market: Market, slugs: readonly string[]): Promise<Companion[]> {
  if (slugs.length === 0) return [];
  const pairs = await db.boughtTogether.groupBy({
    by: ["otherId"],
    where: { product: { slug: { in: [...slugs] } }, other: { slug: { notIn: [...slugs] }, ...onSaleIn(market) } },
    _sum: { orders: true },
    orderBy: [{ _sum: { orders: "desc" } }, { otherId: "asc" }],
    take: SHOWN,
  });
  const ids = pairs.map(({ otherId }) => otherId);
  const rows = await db.product.findMany({ where: { id: { in: ids } }, select: companionSelect(market) });
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).flatMap((row) => toCompanions(row, market));
}
