import { Prisma } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { loadCards } from "./listing/cards";
import type { ProductCard } from "./types";

const RELATED = 4;
/** How many neighbours on the shelf, to either side, are looked at; so the cost does not grow with the shelf. */
const NEIGHBOURS = 100;

/** Up to four others of the same shelf: those that share most finishes and cost most nearly the same. */
export async function loadRelated(db: Db, market: Market, productId: string): Promise<ProductCard[]> {
  const ids = await nearest(db, market, productId);
  return loadCards(db, market, Prisma.sql`${ids}::uuid[]`);
}

/** Nearness is the part of its finishes that are ours too, less how many times dearer or cheaper it is. */
async function nearest(db: Db, { currency }: Market, productId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH own AS (
      SELECT p.id, p."categoryId", p.position, array_agg(v."finishSlug") AS finishes, min(price."amountMinor") AS price
      FROM "Product" p JOIN "Variant" v ON v."productId" = p.id
      JOIN "Price" price ON price."variantId" = v.id AND price.currency = ${currency}::bpchar
      WHERE p.id = ${productId}::uuid GROUP BY p.id),
    beside AS (
      (SELECT p.id, p.position FROM "Product" p JOIN own ON p."categoryId" = own."categoryId" AND p.position >= own.position
        ORDER BY p.position LIMIT ${NEIGHBOURS})
      UNION
      (SELECT p.id, p.position FROM "Product" p JOIN own ON p."categoryId" = own."categoryId" AND p.position < own.position
        ORDER BY p.position DESC LIMIT ${NEIGHBOURS}))
    SELECT beside.id FROM own, beside
    JOIN "Variant" v ON v."productId" = beside.id
    JOIN "Price" price ON price."variantId" = v.id AND price.currency = ${currency}::bpchar
    WHERE beside.id <> own.id AND EXISTS (SELECT FROM "VariantPicture" vp WHERE vp."variantId" = v.id)
    GROUP BY beside.id, beside.position, own.price, own.finishes
    ORDER BY avg((v."finishSlug" = ANY (own.finishes))::int)
      - abs(ln(min(price."amountMinor")::numeric / own.price)) DESC, beside.position
    LIMIT ${RELATED}`;
  return rows.map(({ id }) => id);
}
