import { cacheTags } from "@/lib/catalog/cache-tags";
import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";

type Turned = { ended: number; started: number; missed: number };

/**
 * Brings every price to what its schedules say of now, each turn exactly once however many workers try: whoever locks the
 * schedule's row turns it. Those that went by while nobody worked are noted as missed.
 */
export function turnPrices({ db, now }: { db: Db; now: Clock }): Promise<Turned> {
  return db.$transaction(async (tx) => {
    const at = now();
    const ended = await endDue(tx, at);
    const missed = await missDue(tx, at);
    const started = await startDue(tx, at);
    // Cards with prices stand on lists, on other products' pages and on the home page: all of them turn.
    if (ended + started > 0) await enqueue(tx, "revalidate", { tag: cacheTags.catalogue });
    return { ended, started, missed };
  });
}

/** A price that was set by hand meanwhile is the merchant's word and stays. */
function endDue(tx: Tx, at: Date): Promise<number> {
  return tx.$executeRaw`
    WITH due AS (
      SELECT id, "variantId", currency, "amountMinor" FROM "PriceSchedule"
      WHERE state = 'running' AND "endsAt" <= ${at} ORDER BY id FOR UPDATE SKIP LOCKED),
    back AS (
      UPDATE "Price" p SET "amountMinor" = p."formerMinor", "formerMinor" = NULL, "lowestMinor" = NULL, since = ${at}
      FROM due d WHERE p."variantId" = d."variantId" AND p.currency = d.currency
        AND p."amountMinor" = d."amountMinor" AND p."formerMinor" IS NOT NULL)
    UPDATE "PriceSchedule" s SET state = 'ended' FROM due d WHERE s.id = d.id`;
}

function missDue(tx: Tx, at: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE "PriceSchedule" SET state = 'missed' WHERE state = 'planned' AND "endsAt" <= ${at}`;
}

/** With the lowest price of the 30 days before: all that were set then, the one that still held when they began, and the last. */
function startDue(tx: Tx, at: Date): Promise<number> {
  return tx.$executeRaw`
    WITH due AS (
      SELECT id, "variantId", currency, "amountMinor", ${at}::timestamptz - interval '30 days' AS past FROM "PriceSchedule"
      WHERE state = 'planned' AND "startsAt" <= ${at} AND "endsAt" > ${at} ORDER BY id FOR UPDATE SKIP LOCKED),
    asked AS (
      SELECT d.id, min(h."amountMinor") AS lowest FROM due d
      JOIN "PriceChange" h ON h."variantId" = d."variantId" AND h.currency = d.currency AND h.at < ${at}
      WHERE h.at > d.past OR h.id = (
        SELECT b.id FROM "PriceChange" b WHERE b."variantId" = d."variantId" AND b.currency = d.currency AND b.at <= d.past
        ORDER BY b.at DESC, b.id DESC LIMIT 1)
      GROUP BY d.id),
    turned AS (
      UPDATE "Price" p SET "formerMinor" = p."amountMinor", "lowestMinor" = least(p."amountMinor", a.lowest),
        "amountMinor" = d."amountMinor", since = ${at}
      FROM due d LEFT JOIN asked a ON a.id = d.id
      WHERE p."variantId" = d."variantId" AND p.currency = d.currency AND p."formerMinor" IS NULL
      RETURNING d.id)
    UPDATE "PriceSchedule" s SET state = 'running' FROM turned t WHERE s.id = t.id`;
}
