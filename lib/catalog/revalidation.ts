import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { cacheTags } from "./cache-tags";
import { isSlug } from "./slug";

/** Where the shop takes the word that something of the catalogue has changed. */
export const REVALIDATE_PATH = "/api/internal/revalidate";

const kinds = ["product", "category", "collection"];

/** A tag as lib/catalog/cache-tags.ts makes them. */
export const CacheTag = z.string().refine((tag) => {
  const [kind, slug, ...more] = tag.split(":");
  if (slug === undefined) return tag === cacheTags.catalogue;
  return kinds.includes(kind ?? "") && more.length === 0 && isSlug(slug);
});

/** Says to the shop that what is cached under a tag is old; rejects where the shop did not take it. */
export type Revalidate = (tag: string) => Promise<void>;

/** The installation's own secret makes it: whoever shares its configuration knows it, nobody else. */
export function revalidationKey(secret: string): string {
  return createHmac("sha256", secret).update("revalidate").digest("base64url");
}

export function isRevalidationKey(given: string | null, secret: string): boolean {
  const wanted = Buffer.from(`Bearer ${revalidationKey(secret)}`);
  const shown = Buffer.from(given ?? "");
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}

export function revalidateBy(site: { origin: string; secret: string }, ask: typeof fetch = fetch): Revalidate {
  return async (tag) => {
    const answer = await ask(`${site.origin}${REVALIDATE_PATH}`, {
      method: "POST",
      headers: { authorization: `Bearer ${revalidationKey(site.secret)}`, "content-type": "application/json" },
      body: JSON.stringify({ tag }),
      redirect: "error",
      signal: AbortSignal.timeout(5_000),
    });
    if (!answer.ok) throw new Error(`the shop did not turn its pages: ${answer.status}`);
  };
}
