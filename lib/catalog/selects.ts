import type { Prisma } from "@/generated/prisma/client";
import type { Market } from "@/lib/markets/markets";

// Texts in the market's language, and the English ones to fall back on.
const spoken = (market: Market) => ({ language: { in: [market.language, "en"] } });

/** A variant is shown once it has a price in the market's currency and a picture. */
export function shownIn(market: Market) {
  return {
    prices: { some: { currency: market.currency } },
    pictures: { some: {} },
  } satisfies Prisma.VariantWhereInput;
}

/** A product is shown once one of its variants is. */
export function onSaleIn(market: Market) {
  return { variants: { some: shownIn(market) } } satisfies Prisma.ProductWhereInput;
}

const fileSelect = { id: true, width: true, height: true, widths: true, colour: true } satisfies Prisma.PictureSelect;

const pictureSelect = { position: true, picture: { select: fileSelect } } satisfies Prisma.VariantPictureSelect;

function finishSelect(market: Market) {
  return {
    slug: true,
    hex: true,
    texts: { where: spoken(market), select: { language: true, name: true } },
  } satisfies Prisma.FinishSelect;
}

function sizeSelect(market: Market) {
  return {
    slug: true,
    position: true,
    texts: { where: spoken(market), select: { language: true, name: true } },
  } satisfies Prisma.SizeSelect;
}

function variantSelect(market: Market) {
  return {
    id: true,
    sku: true,
    weightGrams: true,
    free: true,
    finish: { select: finishSelect(market) },
    prices: {
      where: { currency: market.currency },
      select: { amountMinor: true, formerMinor: true, lowestMinor: true },
    },
    pictures: { orderBy: { position: "asc" }, select: pictureSelect },
  } satisfies Prisma.VariantSelect;
}

/** What a product's own page says of a variant beyond its card. */
function soldVariantSelect(market: Market) {
  return {
    ...variantSelect(market),
    widthMm: true,
    depthMm: true,
    heightMm: true,
    size: { select: sizeSelect(market) },
  } satisfies Prisma.VariantSelect;
}

export function cardSelect(market: Market) {
  return {
    slug: true,
    ratings: true,
    texts: { where: spoken(market), select: { language: true, name: true, tagline: true } },
    variants: { where: shownIn(market), orderBy: { position: "asc" }, select: variantSelect(market) },
  } satisfies Prisma.ProductSelect;
}

/** A card, and what each variant is called. */
export function companionSelect(market: Market) {
  const variants = { ...variantSelect(market), size: { select: sizeSelect(market) } } satisfies Prisma.VariantSelect;
  return {
    ...cardSelect(market),
    id: true,
    variants: { where: shownIn(market), orderBy: { position: "asc" }, select: variants },
  } satisfies Prisma.ProductSelect;
}

export function categorySelect(market: Market) {
  return {
    slug: true,
    texts: { where: spoken(market), select: { language: true, name: true, description: true } },
  } satisfies Prisma.CategorySelect;
}

/** With the thing on its picture, which says what there is to see. */
export function collectionSelect(market: Market) {
  const shown = {
    finish: { select: finishSelect(market) },
    product: { select: { texts: { where: spoken(market), select: { language: true, name: true } } } },
  } satisfies Prisma.VariantSelect;
  return {
    id: true,
    slug: true,
    texts: { where: spoken(market), omit: { collectionId: true } },
    picture: {
      select: {
        ...fileSelect,
        variants: { orderBy: { variantId: "asc" }, take: 1, select: { variant: { select: shown } } },
      },
    },
  } satisfies Prisma.CollectionSelect;
}

export function productSelect(market: Market) {
  return {
    ...cardSelect(market),
    variants: { where: shownIn(market), orderBy: { position: "asc" }, select: soldVariantSelect(market) },
    id: true,
    categoryId: true,
    widthMm: true,
    depthMm: true,
    heightMm: true,
    category: { select: categorySelect(market) },
    texts: { where: spoken(market), omit: { productId: true } },
  } satisfies Prisma.ProductSelect;
}

export type VariantRow = Prisma.VariantGetPayload<{ select: ReturnType<typeof variantSelect> }>;
export type SoldVariantRow = Prisma.VariantGetPayload<{ select: ReturnType<typeof soldVariantSelect> }>;
export type CardRow = Prisma.ProductGetPayload<{ select: ReturnType<typeof cardSelect> }>;
export type CompanionRow = Prisma.ProductGetPayload<{ select: ReturnType<typeof companionSelect> }>;
export type CollectionRow = Prisma.CollectionGetPayload<{ select: ReturnType<typeof collectionSelect> }>;
export type ProductRow = Prisma.ProductGetPayload<{ select: ReturnType<typeof productSelect> }>;
