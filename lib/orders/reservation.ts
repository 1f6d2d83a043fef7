import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";

export type Pieces = { variantId: string; quantity: number };

/*
 * What an order keeps from others until its money is certain or will not come: pieces of stock, and one use of the code
 * it was priced with. They begin and end together, each time in one statement, which locks variants in the order of their
 * ids and the promotion after them, so that two carts with the same things cannot wait for each other.
 *
 * Each writes what it read under the lock. Computed from the row that is updated, a number would first be that of the
 * statement's start, and be refused by the table's check although what was freed since suffices.
 */

/** Holds pieces, and a use of a promotion where there is one, for an order that is about to be written: all, or nothing. */
export async function reserve(
  tx: Tx,
  pieces: readonly Pieces[],
  promotionId: string | null,
): Promise<"sold_out" | "code_used_up" | null> {
  const wanted = Prisma.join(
    pieces.map(({ variantId, quantity }) => Prisma.sql`(${variantId}::uuid, ${quantity}::int)`),
  );
  const [found] = await tx.$queryRaw<{ stocked: boolean; valid: boolean }[]>`
    WITH wanted (id, quantity) AS (VALUES ${wanted}),
    shelf AS MATERIALIZED (
      SELECT v.id, v.free, v.held, w.quantity, v.free >= w.quantity AS enough
      FROM "Variant" v JOIN wanted w ON w.id = v.id ORDER BY v.id FOR UPDATE OF v),
    stock AS MATERIALIZED (SELECT count(*) FILTER (WHERE enough) = ${pieces.length} AS suffices FROM shelf),
    code AS MATERIALIZED (
      SELECT p.id, p.claimed, p."limit" IS NULL OR p.claimed < p."limit" AS enough
      FROM "Promotion" p WHERE p.id = ${promotionId}::uuid AND (SELECT suffices FROM stock) FOR UPDATE OF p),
    verdict AS MATERIALIZED (
      SELECT suffices AS stocked, ${promotionId}::uuid IS NULL OR EXISTS (SELECT FROM code WHERE enough) AS valid FROM stock),
    held AS (
      UPDATE "Variant" v SET free = s.free - s.quantity, held = s.held + s.quantity
      FROM shelf s, verdict WHERE v.id = s.id AND verdict.stocked AND verdict.valid),
    claimed AS (
      UPDATE "Promotion" p SET claimed = code.claimed + 1
      FROM code, verdict WHERE p.id = code.id AND verdict.stocked AND verdict.valid)
    SELECT stocked, valid FROM verdict`;
  if (!found?.stocked) return "sold_out";
  return found.valid ? null : "code_used_up";
}

/** Ends what an order keeps, once, whoever ends it; the caller holds the order's lock. */
export function endReservation(tx: Tx, orderId: string, end: "sold" | "released"): Promise<void> {
  return shift(tx, orderId, "held", end);
}

/** Undoes a sale that is cancelled before it is shipped. */
export function undoSale(tx: Tx, orderId: string): Promise<void> {
  return shift(tx, orderId, "sold", "released");
}

const shelves = { held: "held", sold: "sold", released: "free" } as const;
const claims = { sold: "redeemed", released: "released" } as const;

async function shift(tx: Tx, orderId: string, from: "held" | "sold", to: "sold" | "released"): Promise<void> {
  const [source, target] = [Prisma.raw(shelves[from]), Prisma.raw(shelves[to])];
  await tx.$executeRaw`
    WITH ended AS (
      UPDATE "StockHold" SET state = ${to}::"HoldState" WHERE "orderId" = ${orderId}::uuid AND state = ${from}::"HoldState"
      RETURNING "variantId", quantity),
    shelf AS MATERIALIZED (
      SELECT v.id, v.free, v.held, v.sold, e.quantity FROM "Variant" v JOIN ended e ON e."variantId" = v.id ORDER BY v.id FOR UPDATE OF v),
    moved AS (
      UPDATE "Variant" v SET ${source} = s.${source} - s.quantity, ${target} = s.${target} + s.quantity
      FROM shelf s WHERE v.id = s.id RETURNING v.id),
    claim AS (
      UPDATE "PromotionClaim" SET state = ${claims[to]}::"ClaimState"
      WHERE "orderId" = ${orderId}::uuid AND state IN ('claimed', 'redeemed') AND state <> ${claims[to]}::"ClaimState"
        AND (SELECT count(*) FROM moved) >= 0
      RETURNING "promotionId")
    UPDATE "Promotion" p SET claimed = p.claimed - 1 FROM claim WHERE p.id = claim."promotionId" AND ${to} = 'released'`;
}

/** For money that came late: reserves again what was released, all of it, or says what is gone. */
export async function reserveAgain(
  tx: Tx,
  orderId: string,
): Promise<"the stock is gone" | "the code is used up" | null> {
  const where = { orderId, state: "released" as const };
  const pieces = await tx.stockHold.findMany({ where, select: { variantId: true, quantity: true } });
  if (pieces.length === 0) return "the stock is gone";
  const claim = await tx.promotionClaim.findFirst({ where, select: { promotionId: true } });
  const missing = await reserve(tx, pieces, claim?.promotionId ?? null);
  if (missing) return missing === "sold_out" ? "the stock is gone" : "the code is used up";
  await tx.stockHold.updateMany({ where, data: { state: "held" } });
  await tx.promotionClaim.updateMany({ where, data: { state: "claimed" } });
  return null;
}
