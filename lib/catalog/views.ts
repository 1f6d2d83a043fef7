import { comma } from "@/lib/i18n/comma";
import type { Language, Market } from "@/lib/markets/markets";
import { money, type Money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { ratingOf } from "@/lib/reviews/rating";
import type { CardRow, CompanionRow, ProductRow, SoldVariantRow, VariantRow } from "./selects";
import type { Companion, FinishView, PictureView, ProductCard, ProductView, VariantView } from "./types";

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
    finishes: uniqueBySlug(variants.map(({ finish }) => finish)),
  };
}

/** By the first variant that there is; nothing where all of them are sold out. */
export function toCompanions(row: CompanionRow, market: Market): Companion[] {
  const offered = row.variants.find(({ free }) => free > 0);
  if (!offered) return [];
  const label = labelOf(offered.finish, offered.size, market.language);
  return [{ variantId: offered.id, label, card: toProductCard(row, market) }];
}

export function toProductView(
  row: ProductRow,
  others: Pick<ProductView, "together" | "related">,
  market: Market,
): ProductView {
  const { name, tagline, description, materials, care } = textIn(row.texts, market.language);
  const { slug, category } = row;
  return {
    ...{ slug, name, tagline, description, materials, care },
    category: { slug: category.slug, name: textIn(category.texts, market.language).name },
    rating: ratingOf(row.ratings),
    variants: row.variants.map((variant) => toSoldVariant(variant, row, name, market)),
    ...others,
  };
}

function toVariant(
  row: VariantRow,
  productName: string,
  market: Market,
): Omit<VariantView, "size" | "label" | "measures"> {
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

function toSoldVariant(row: SoldVariantRow, product: ProductRow, name: string, market: Market): VariantView {
  const variant = toVariant(row, name, market);
  const { size } = row;
  return {
    ...variant,
    size: size && { slug: size.slug, position: size.position, name: textIn(size.texts, market.language).name },
    label: labelOf(row.finish, size, market.language),
    measures: {
      widthMm: row.widthMm ?? product.widthMm,
      depthMm: row.depthMm ?? product.depthMm,
      heightMm: row.heightMm ?? product.heightMm,
    },
  };
}

function labelOf(finish: VariantRow["finish"], size: SoldVariantRow["size"], language: Language): string {
  const names = [finish, ...(size ? [size] : [])].map(({ texts }) => textIn(texts, language).name);
  return names.join(comma[language]);
}

function uniqueBySlug(finishes: readonly FinishView[]): FinishView[] {
  return [...new Map(finishes.map((finish) => [finish.slug, finish])).values()];
}

function toFinish({ slug, hex, texts }: VariantRow["finish"], language: Language): FinishView {
  return { slug, hex, name: textIn(texts, language).name };
}

function cheapest<T extends { price: Money }>(variants: readonly T[]): T {
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
