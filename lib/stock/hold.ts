import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";

export type Pieces = { variantId: string; quantity: number };
type Shelf = "free" | "held" | "sold";

/** Holds pieces for an order that is about to be written: all of them, or none and false. */
export function reserve(tx: Tx, lines: readonly Pieces[]): Promise<boolean> {
  return moveStock(tx, lines, "free", "held");
}

/** Puts pieces that were just held back on the shelf, where the order they were held for is not written after all. */
export async function unreserve(tx: Tx, lines: readonly Pieces[]): Promise<void> {
  await moveStock(tx, lines, "held", "free");
}

/** Ends an order's holds, once: into sales when the money is certain, back to the shelf when it will not come. */
export async function endHolds(tx: Tx, orderId: string, end: "sold" | "released"): Promise<void> {
  const holds = await tx.$queryRaw<Pieces[]>`
    UPDATE "StockHold" SET state = ${end}::"HoldState" WHERE "orderId" = ${orderId}::uuid AND state = 'held'
    RETURNING "variantId", quantity`;
  if (holds.length === 0) return;
  if (!(await moveStock(tx, holds, "held", end === "sold" ? "sold" : "free")))
    throw new Error(`order ${orderId} held what the shelf does not hold`);
}

/** Money that came after its hold was released: holds the pieces again, if all of them are still on the shelf. */
export async function takeReleased(tx: Tx, orderId: string): Promise<boolean> {
  const where = { orderId, state: "released" as const };
  const lines = await tx.stockHold.findMany({ where, select: { variantId: true, quantity: true } });
  if (lines.length === 0 || !(await moveStock(tx, lines, "free", "held"))) return false;
  await tx.stockHold.updateMany({ where, data: { state: "held" } });
  return true;
}

/** Puts the pieces of a sale that is cancelled before it is shipped back on the shelf. */
export async function putBack(tx: Tx, orderId: string): Promise<void> {
  const where = { orderId, state: "sold" as const };
  const lines = await tx.stockHold.findMany({ where, select: { variantId: true, quantity: true } });
  if (lines.length === 0) return;
  await tx.stockHold.updateMany({ where, data: { state: "released" } });
  await moveStock(tx, lines, "sold", "free");
}

/**
 * Rows are locked in the order of their ids, so that two carts with the same things cannot wait for each other; under
 * the locks the one statement moves every line or none.
 */
async function moveStock(tx: Tx, lines: readonly Pieces[], from: Shelf, to: Shelf): Promise<boolean> {
  const ids = lines.map((line) => line.variantId);
  await tx.$queryRaw`SELECT id FROM "Variant" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const wanted = Prisma.join(lines.map((line) => Prisma.sql`(${line.variantId}::uuid, ${line.quantity}::int)`));
  const [source, target] = [Prisma.raw(from), Prisma.raw(to)];
  const moved = await tx.$executeRaw`
    WITH wanted (id, quantity) AS (VALUES ${wanted})
    UPDATE "Variant" v SET ${source} = v.${source} - w.quantity, ${target} = v.${target} + w.quantity
    FROM wanted w WHERE v.id = w.id AND NOT EXISTS (
      SELECT 1 FROM wanted o JOIN "Variant" x ON x.id = o.id WHERE x.${source} < o.quantity)`;
  return moved === lines.length;
}
