import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { ratingOf } from "@/lib/reviews/rating";
import type { FinishView, PictureView, ProductCard } from "../types";
import { pictureAlt } from "../views";

type Picture = Omit<PictureView, "alt">;
export type CardRow = {
  slug: string;
  ratings: number[];
  name: string;
  tagline: string;
  variants: {
    price: number;
    former: number | null;
    lowest: number | null;
    finish: FinishView;
    pictures: Picture[] | null;
  }[];
};

/** The cards of these products, in this order, in one statement; `ids` makes an array of them. */
export async function loadCards(db: Tx, market: Market, ids: Prisma.Sql): Promise<ProductCard[]> {
  const rows = await db.$queryRaw<CardRow[]>`${cardsQuery(market, ids)} ORDER BY place`;
  return rows.map((row) => toCard(row, market));
}

/** Rows for `toCard`, each with its place among the ids. */
export function cardsQuery(market: Market, ids: Prisma.Sql): Prisma.Sql {
  const { currency, language } = market;
  // Texts in the market's language, else in English: "en" or the language itself comes last by this order.
  const own = (text: Prisma.Sql) =>
    Prisma.sql`${text} IN (${language}, 'en') ORDER BY ${text} = ${language} DESC LIMIT 1`;
  return Prisma.sql`
    SELECT o.place, p.slug, p.ratings, t.name, t.tagline, s.variants
    FROM unnest(${ids}) WITH ORDINALITY AS o (id, place)
    JOIN "Product" p ON p.id = o.id
    CROSS JOIN LATERAL (
      SELECT t.name, t.tagline FROM "ProductText" t WHERE t."productId" = p.id AND ${own(Prisma.sql`t.language`)}) t
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('price', c."amountMinor", 'former', c."formerMinor", 'lowest', c."lowestMinor",
        'finish', json_build_object('slug', f.slug, 'hex', f.hex, 'name', n.name),
        'pictures', CASE WHEN v.first = 1 THEN (
          SELECT json_agg(to_json(i)) FROM (
            SELECT i.id, i.width, i.height, i.widths, i.colour FROM "VariantPicture" x JOIN "Picture" i ON i.id = x."pictureId"
            WHERE x."variantId" = v.id ORDER BY x.position LIMIT 2) i) END
        ) ORDER BY v.first) AS variants
      FROM (
        SELECT v.id, v."finishSlug", row_number() OVER (ORDER BY v.position, v.id) AS first FROM "Variant" v
        WHERE v."productId" = p.id AND EXISTS (SELECT FROM "VariantPicture" x WHERE x."variantId" = v.id)
          AND EXISTS (SELECT FROM "Price" c WHERE c."variantId" = v.id AND c.currency = ${currency}::bpchar)) v
      JOIN "Price" c ON c."variantId" = v.id AND c.currency = ${currency}::bpchar
      JOIN "Finish" f ON f.slug = v."finishSlug"
      CROSS JOIN LATERAL (
        SELECT n.name FROM "FinishText" n WHERE n."finishSlug" = f.slug AND ${own(Prisma.sql`n.language`)}) n) s
    WHERE s.variants IS NOT NULL`;
}

export function toCard({ slug, ratings, name, tagline, variants }: CardRow, market: Market): ProductCard {
  const shown = variants[0];
  const [cheapest] = variants.toSorted((a, b) => a.price - b.price);
  const alt = pictureAlt(name, shown?.finish.name ?? "", market.language);
  const [picture, second] = (shown?.pictures ?? []).map((found): PictureView => ({ ...found, alt }));
  if (!picture || !cheapest) throw new Error(`the catalogue is broken: expected that product ${slug} has a picture`);
  const price = money(cheapest.price, market.currency);
  return {
    ...{ slug, name, tagline, picture, price },
    second: second ?? null,
    priceVaries: variants.some((variant) => variant.price !== cheapest.price),
    rating: ratingOf(ratings),
    reduction: reductionOf(price, { formerMinor: cheapest.former, lowestMinor: cheapest.lowest }),
    finishes: [...new Map(variants.map(({ finish }) => [finish.slug, finish])).values()],
  };
}
