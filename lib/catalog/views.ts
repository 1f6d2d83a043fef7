import type { Language, Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { ratingOf } from "@/lib/reviews/rating";
import type { CardRow, ProductRow, VariantRow } from "./selects";
import type { FinishView, PictureView, ProductCard, ProductView, VariantView } from "./types";

const comma = {
  ...{ en: ", ", de: ", ", fr: ", ", es: ", ", pt: ", ", zh: "，", ja: "、", ar: "، " },
} as const satisfies Record<Language, string>;

export function pictureAlt(productName: string, finishName: string, language: Language): string {
  return `${productName}${comma[language]}${finishName}`;
}

export function toProductCard(row: CardRow, market: Market): ProductCard {
  const text = textIn(row.texts, market.language);
  const variants = row.variants.map((variant) => toVariant(variant, text.name, market));
  const shown = first(variants, `product ${row.slug} has a variant to show`);
  const lowest = cheapest(variants);
  return {
    slug: row.slug,
    name: text.name,
    tagline: text.tagline,
    picture: first(shown.pictures, `variant ${shown.sku} has a picture`),
    second: shown.pictures[1] ?? null,
    price: lowest.price,
    priceVaries: variants.some(({ price }) => price.minor !== lowest.price.minor),
    reduction: lowest.reduction,
    rating: ratingOf(row.ratings),
    finishes: variants.map(({ finish }) => finish),
  };
}

export function toProductView(row: ProductRow, related: CardRow[], market: Market): ProductView {
  const { name, tagline, description, materials, care } = textIn(row.texts, market.language);
  const { slug, widthMm, depthMm, heightMm, category } = row;
  return {
    ...{ slug, name, tagline, description, materials, care, widthMm, depthMm, heightMm },
    category: { slug: category.slug, name: textIn(category.texts, market.language).name },
    rating: ratingOf(row.ratings),
    variants: row.variants.map((variant) => toVariant(variant, name, market)),
    related: related.map((card) => toProductCard(card, market)),
  };
}

function toVariant(row: VariantRow, productName: string, market: Market): VariantView {
  const finish = toFinish(row.finish, market.language);
  const alt = pictureAlt(productName, finish.name, market.language);
  const asked = first(row.prices, `variant ${row.sku} has a price in ${market.currency}`);
  const price = money(asked.amountMinor, market.currency);
  return {
    id: row.id,
    sku: row.sku,
    finish,
    price,
    reduction: reductionOf(price, asked),
    weightGrams: row.weightGrams,
    inStock: row.free > 0,
    pictures: row.pictures.map(({ picture }): PictureView => ({ ...picture, alt })),
  };
}

function toFinish({ slug, hex, texts }: VariantRow["finish"], language: Language): FinishView {
  return { slug, hex, name: textIn(texts, language).name };
}

function cheapest(variants: readonly VariantView[]): VariantView {
  const byPrice = variants.toSorted((a, b) => a.price.minor - b.price.minor);
  return first(byPrice, "a product on sale has a price");
}

export function textIn<T extends { language: string }>(texts: readonly T[], language: Language): T {
  const own = texts.find((text) => text.language === language);
  return own ?? first(texts, "every text of the catalogue exists in English");
}

// The queries ask only for rows where this holds.
function first<T>(list: readonly T[], fact: string): T {
  const [item] = list;
  if (item === undefined) throw new Error(`the catalogue is broken: expected that ${fact}`);
  return item;
}
