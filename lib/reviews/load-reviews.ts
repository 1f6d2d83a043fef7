import type { Db } from "@/lib/db/client";
import type { Language } from "@/lib/markets/markets";

export type ReviewView = {
  id: string;
  stars: number;
  title: string | null;
  text: string;
  name: string;
  language: Language;
  /** As text, since what is cached is JSON. */
  writtenAt: string;
};

/** As many as the product's page shows. */
export const NEWEST: Range = { take: 6, skip: 0 };

type Range = { take: number; skip: number };

/** Published reviews of a product, the newest first, those in the reader's language before all others. */
export async function loadReviews(
  db: Db,
  slug: string,
  language: Language,
  { take, skip }: Range,
): Promise<ReviewView[]> {
  const rows = await db.$queryRaw<(Omit<ReviewView, "writtenAt"> & { writtenAt: Date })[]>`
    SELECT r.id::text, r.stars, r.title, r.text, r.name, r.language, r."writtenAt" FROM "Review" r
    JOIN "Product" p ON p.id = r."productId"
    WHERE p.slug = ${slug} AND r.state = 'published'
    ORDER BY (r.language = ${language}) DESC, r."writtenAt" DESC, r.id LIMIT ${take} OFFSET ${skip}`;
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}
