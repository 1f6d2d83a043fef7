import type { FinishView, SizeView, VariantView } from "./types";

/** A variant by the positions of its finish and its size among the product's; the size is 0 where there is none. */
export type Offer = { variant: VariantView; finish: number; size: number };
export type Options = { finishes: FinishView[]; sizes: SizeView[]; offers: Offer[] };

/** What a product's variants let a shopper choose from, the first variant's finish first, the smallest size first. */
export function optionsOf(variants: readonly VariantView[]): Options {
  const finishes = unique(variants.map(({ finish }) => finish));
  const sizes = unique(variants.flatMap(({ size }) => size ?? [])).toSorted((a, b) => a.position - b.position);
  const place = (list: readonly { slug: string }[], slug?: string) =>
    Math.max(
      0,
      list.findIndex((each) => each.slug === slug),
    );
  const offers = variants.map((variant) => ({
    variant,
    finish: place(finishes, variant.finish.slug),
    size: place(sizes, variant.size?.slug),
  }));
  return { finishes, sizes, offers };
}

/** The finishes, by position, in which a size is not made. */
export function deadFinishes({ finishes, offers }: Options, size: number): number[] {
  const made = new Set(offers.filter((offer) => offer.size === size).map(({ finish }) => finish));
  return [...finishes.keys()].filter((finish) => !made.has(finish));
}

function unique<T extends { slug: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [item.slug, item])).values()];
}
