import { unstable_cache } from "next/cache";
import { cacheTags } from "@/lib/catalog/cache-tags";
import { isSlug } from "@/lib/catalog/slug";
import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Language } from "@/lib/markets/markets";
import { loadReviews, type ReviewView } from "./load-reviews";
import { reviewableLines } from "./write-review";

export type ReviewableLine = Awaited<ReturnType<typeof reviewableLines>>[number];

/** Kept with the product's page, under its tag. */
export async function getReviews(slug: string, language: Language): Promise<ReviewView[]> {
  if (!isSlug(slug)) return [];
  const load = () => loadReviews(db(), slug, language);
  return unstable_cache(load, ["reviews", slug, language], {
    tags: [cacheTags.catalogue, cacheTags.product(slug)],
    revalidate: 3600,
  })();
}

/** What whoever holds an order may speak of. */
export function readReviewableLines(token: string): Promise<ReviewableLine[]> {
  return reviewableLines({ db: db(), now: shopClock }, token);
}
