import type { Tx } from "@/lib/db/client";
import { comma } from "@/lib/i18n/comma";
import type { Market } from "@/lib/markets/markets";

/** A cart line as the database knows it: what it is called, what it costs here, what could be sold of it. */
export type CartRow = {
  variantId: string;
  quantity: number;
  sku: string;
  slug: string;
  name: string;
  /** What was chosen: the finish, and the size where there is one. */
  finish: string;
  unitMinor: number | null;
  formerMinor: number | null;
  lowestMinor: number | null;
  weightGrams: number;
  /** Free pieces and those that this cart's own open order already holds. */
  sellable: number;
  pictureId: string | null;
  pictureWidth: number;
  pictureHeight: number;
  pictureWidths: number[];
  pictureColour: string;
};

/** One query whatever the number of lines. A shopper's own open order does not hide stock from its shopper. */
export function loadCartRows(db: Pick<Tx, "$queryRaw">, cartId: string, market: Market): Promise<CartRow[]> {
  return db.$queryRaw<CartRow[]>`
    SELECT l."variantId", l.quantity, v.sku, p.slug, v."weightGrams",
           coalesce(t.name, te.name, p.slug) AS name,
           concat_ws(${comma[market.language]}, coalesce(f.name, fe.name, v."finishSlug"),
             coalesce(s.name, se.name, v."sizeSlug")) AS finish,
           price."amountMinor" AS "unitMinor", price."formerMinor", price."lowestMinor",
           (v.free + coalesce(own.quantity, 0))::int AS sellable,
           pic.id AS "pictureId", coalesce(pic.width, 0) AS "pictureWidth", coalesce(pic.height, 0) AS "pictureHeight",
           coalesce(pic.widths, '{}') AS "pictureWidths", coalesce(pic.colour, '') AS "pictureColour"
    FROM "CartLine" l
    JOIN "Variant" v ON v.id = l."variantId"
    JOIN "Product" p ON p.id = v."productId"
    LEFT JOIN "Price" price ON price."variantId" = v.id AND price.currency = ${market.currency}
    LEFT JOIN "ProductText" t ON t."productId" = p.id AND t.language = ${market.language}
    LEFT JOIN "ProductText" te ON te."productId" = p.id AND te.language = 'en'
    LEFT JOIN "FinishText" f ON f."finishSlug" = v."finishSlug" AND f.language = ${market.language}
    LEFT JOIN "FinishText" fe ON fe."finishSlug" = v."finishSlug" AND fe.language = 'en'
    LEFT JOIN "SizeText" s ON s."sizeSlug" = v."sizeSlug" AND s.language = ${market.language}
    LEFT JOIN "SizeText" se ON se."sizeSlug" = v."sizeSlug" AND se.language = 'en'
    LEFT JOIN "VariantPicture" vp ON vp."variantId" = v.id AND vp.position = 0
    LEFT JOIN "Picture" pic ON pic.id = vp."pictureId"
    LEFT JOIN (
      SELECT h."variantId", h.quantity FROM "StockHold" h
      JOIN "Order" o ON o.id = h."orderId"
      WHERE o."cartId" = ${cartId}::uuid AND o.state IN ('pending', 'awaiting_payment') AND h.state = 'held'
    ) own ON own."variantId" = v.id
    WHERE l."cartId" = ${cartId}::uuid
    ORDER BY l."addedAt", l."variantId"`;
}
