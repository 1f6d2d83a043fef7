import { createHash } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

/** So many tries within so many seconds from the first. */
export type Limit = Readonly<{ what: string; tries: number; seconds: number }>;
export type Try = Readonly<{ limit: Limit; who: string }>;

type Context = { db: Db; now: Clock };

/** No limit is longer; what is older need not be kept. */
export const LONGEST_SECONDS = 24 * 3600;

/**
 * Counts a try before it is made, so that many at once count as many, and answers whether it may be made. Fixed windows:
 * trying on while one has to wait makes nobody wait longer.
 */
export async function mayTry({ db, now }: Context, tries: readonly Try[]): Promise<boolean> {
  const at = now();
  const allowed: boolean[] = [];
  for (const { limit, who } of tries) {
    const begun = new Date(at.getTime() - limit.seconds * 1000);
    const [row] = await db.$queryRaw<{ count: number }[]>`
      INSERT INTO "Tries" AS t (key, count, since) VALUES (${keyOf(limit, who)}, 1, ${at})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN t.since <= ${begun} THEN 1 ELSE least(t.count + 1, ${limit.tries + 1}) END,
        since = CASE WHEN t.since <= ${begun} THEN ${at} ELSE t.since END
      RETURNING count`;
    allowed.push(row !== undefined && row.count <= limit.tries);
  }
  return allowed.every(Boolean);
}

/** Takes a try back that turned out to be no guess. */
export async function forgiveTry({ db }: Context, tries: readonly Try[]): Promise<void> {
  const keys = tries.map(({ limit, who }) => keyOf(limit, who)).sort();
  for (const key of keys) await db.$executeRaw`UPDATE "Tries" SET count = count - 1 WHERE key = ${key} AND count > 0`;
}

export async function forgetTries({ db, now }: Context): Promise<void> {
  await db.tries.deleteMany({ where: { since: { lt: new Date(now().getTime() - LONGEST_SECONDS * 1000) } } });
}

/** A digest: neither addresses nor who tried are kept in words. */
function keyOf({ what }: Limit, who: string): string {
  return createHash("sha256").update(`${what}:${who}`).digest("base64url");
}
