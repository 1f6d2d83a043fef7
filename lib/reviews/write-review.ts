import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Language } from "@/lib/markets/markets";
import { err, ok, type Result } from "@/lib/result";
import type { ReviewDraft } from "./review-form";

type Context = { db: Db; now: Clock };
type Place = { token: string; lineId: string };

/** A parcel has arrived when somebody says so, and is taken to have arrived a week after it left. */
const DAYS_ON_THE_WAY = 7;

function arrivedBy(now: Date) {
  const sent = new Date(now.getTime() - DAYS_ON_THE_WAY * 24 * 3600_000);
  return { shipment: { OR: [{ deliveredAt: { not: null } }, { at: { lte: sent } }] } };
}

/** Lines of an order that its buyer holds in hand, each with what was written about it. */
export function reviewableLines({ db, now }: Context, token: string) {
  return db.orderLine.findMany({
    where: { order: { token }, shipped: { some: arrivedBy(now()) } },
    orderBy: { position: "asc" },
    select: {
      id: true,
      name: true,
      finish: true,
      slug: true,
      review: { select: { stars: true, title: true, text: true, name: true, state: true, cause: true } },
    },
  });
}

/**
 * One review for each line, by whoever holds its order. It may be rewritten until it is published; each writing has an id
 * of its own, so that nobody publishes what they have not read.
 */
export async function writeReview(
  { db, now }: Context,
  { token, lineId }: Place,
  { stars, title, text, name }: ReviewDraft,
  language: Language,
): Promise<Result<"waiting", "not_yours" | "published">> {
  const at = now();
  const line = await db.orderLine.findFirst({
    where: { id: lineId, order: { token }, shipped: { some: arrivedBy(at) } },
    select: { variant: { select: { productId: true } } },
  });
  if (!line) return err("not_yours");
  const written = await db.$executeRaw`
    INSERT INTO "Review" AS r (id, "orderLineId", "productId", language, stars, title, text, name, "writtenAt")
    VALUES (gen_random_uuid(), ${lineId}::uuid, ${line.variant.productId}::uuid, ${language}, ${stars}, ${title}, ${text}, ${name}, ${at})
    ON CONFLICT ("orderLineId") DO UPDATE SET id = excluded.id, language = excluded.language, stars = excluded.stars,
      title = excluded.title, text = excluded.text, name = excluded.name, "writtenAt" = excluded."writtenAt",
      state = 'waiting', cause = NULL, "decidedAt" = NULL
    WHERE r.state <> 'published'`;
  return written === 1 ? ok("waiting") : err("published");
}
