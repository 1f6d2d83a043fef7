import { unstable_cache } from "next/cache";
import { cache } from "react";
import { cacheTags } from "@/lib/catalog/cache-tags";
import { getProduct } from "@/lib/catalog/queries";
import { isSlug } from "@/lib/catalog/slug";
import type { ProductView } from "@/lib/catalog/types";
import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Language, Market } from "@/lib/markets/markets";
import { loadReviews, NEWEST, type ReviewView } from "./load-reviews";
import type { Rating } from "./rating";
import { reviewableLines } from "./write-review";

export type ReviewableLine = Awaited<ReturnType<typeof reviewableLines>>[number];

/** Kept with the product's page, under its tag. */
export async function getReviews(slug: string, language: Language): Promise<ReviewView[]> {
  if (!isSlug(slug)) return [];
  const load = () => loadReviews(db(), slug, language, NEWEST);
  return unstable_cache(load, ["reviews", slug, language], {
    tags: [cacheTags.catalogue, cacheTags.product(slug)],
    revalidate: 3600,
  })();
}

const PER_PAGE = 20;

export type ReviewsPage = {
  product: ProductView;
  rating: Rating;
  reviews: ReviewView[];
  pages: number;
};

/** All that buyers say of a product, a page of it at a time, the first being 1; null where there is no such page. */
export const readReviewsPage = cache(
  async (market: Market, slug: string, page: number): Promise<ReviewsPage | null> => {
    const product = await getProduct(market, slug);
    if (!product?.rating) return null;
    const pages = Math.ceil(product.rating.count / PER_PAGE);
    if (page > pages) return null;
    const range = { take: PER_PAGE, skip: (page - 1) * PER_PAGE };
    const reviews = await loadReviews(db(), slug, market.language, range);
    return { product, rating: product.rating, reviews, pages };
  },
);

/** What whoever holds an order may speak of. */
export function readReviewableLines(token: string): Promise<ReviewableLine[]> {
  return reviewableLines({ db: db(), now: shopClock }, token);
}
