import type { Money } from "@/lib/money/money";
import type { Reduction } from "@/lib/prices/reduction";
import type { Rating } from "@/lib/reviews/rating";

export type PictureView = {
  id: string;
  alt: string;
  width: number;
  height: number;
  /** Widths in which the file exists, smallest first. */
  widths: number[];
  /** Mean colour as #rrggbb, shown until the picture is there. */
  colour: string;
};

export type FinishView = { slug: string; name: string; hex: string };

export type SizeView = { slug: string; name: string; position: number };

export type Measures = { widthMm: number; depthMm: number; heightMm: number };

export type ProductCard = {
  slug: string;
  name: string;
  tagline: string;
  picture: PictureView;
  /** The product in use or closer; shown on hover. */
  second: PictureView | null;
  price: Money;
  /** Whether `price` is only the lowest of several. */
  priceVaries: boolean;
  reduction: Reduction | null;
  /** Null while nobody has reviewed it. */
  rating: Rating | null;
  finishes: FinishView[];
};

/** A product that lies in the same orders, and the variant of it that is offered: by its finish, and size if it has several. */
export type Companion = { card: ProductCard; variantId: string; label: string };

export type CategoryLink = { slug: string; name: string; description: string; picture: PictureView };

export type CategoryView = { id: string; slug: string; name: string; description: string };

/** `story` is what the merchant has to say about it; the others are one line. */
export type CollectionView = CategoryView & { story: string; picture: PictureView };

export type CollectionLink = Omit<CollectionView, "id" | "story">;

export type VariantView = {
  id: string;
  sku: string;
  finish: FinishView;
  /** Only where the product comes in several. */
  size: SizeView | null;
  /** What is chosen with it: the finish, and the size where there is one. */
  label: string;
  measures: Measures;
  price: Money;
  reduction: Reduction | null;
  weightGrams: number;
  /** As it was when this was read; a page that is kept asks again. */
  inStock: boolean;
  pictures: PictureView[];
};

export type ProductView = {
  slug: string;
  name: string;
  tagline: string;
  description: string;
  materials: string;
  care: string;
  category: { slug: string; name: string };
  /** Null while nobody has reviewed it. */
  rating: Rating | null;
  variants: VariantView[];
  together: Companion[];
  related: ProductCard[];
};
