import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";

type Context = { db: Db; now: Clock };
type Told = { id: string; email: string };

/** For a day a mail is counted as somebody who may still come for the piece. */
const COUNTED_MS = 24 * 3600_000;
/** More are written in the next minute. */
const BATCH = 100;

/**
 * Writes to those who wait for what can be had again: oldest first, at most as many as there are free pieces that nobody
 * was told of in the last day. Each alert is written to once. It locks alerts only and nothing that an order needs; of
 * several that run at once one works, for two could not count each other's mails.
 * @returns how many were written to
 */
export function tellAlerts({ db, now }: Context): Promise<number> {
  return db.$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtext('tell-alerts')) AS mine`;
    if (!turn?.mine) return 0;
    const at = now();
    const told = await end(tx, at);
    for (const { id, email } of told) {
      const facts = { alertId: id };
      await enqueueMail(tx, { orderId: null, kind: "back_in_stock", about: id, facts, to: email, at });
    }
    return told.length;
  });
}

function end(tx: Tx, at: Date): Promise<Told[]> {
  const since = new Date(at.getTime() - COUNTED_MS);
  return tx.$queryRaw<Told[]>`
    WITH shelf AS MATERIALIZED (
      SELECT v.id, v.free - (SELECT count(*) FROM "Alert" m WHERE m."variantId" = v.id AND m."mailedAt" > ${since}) AS untold
      FROM "Variant" v
      WHERE v.free > 0 AND v.id IN (
        SELECT DISTINCT w."variantId" FROM "Alert" w WHERE w."confirmedAt" IS NOT NULL AND w."mailedAt" IS NULL)),
    next AS MATERIALIZED (
      SELECT a.id FROM shelf s CROSS JOIN LATERAL (
        SELECT w.id FROM "Alert" w
        WHERE w."variantId" = s.id AND w."confirmedAt" IS NOT NULL AND w."mailedAt" IS NULL
        ORDER BY w."askedAt", w.id LIMIT greatest(s.untold, 0) FOR UPDATE SKIP LOCKED) a
      LIMIT ${BATCH})
    UPDATE "Alert" a SET "mailedAt" = ${at} FROM next WHERE a.id = next.id RETURNING a.id::text, a.email`;
}
