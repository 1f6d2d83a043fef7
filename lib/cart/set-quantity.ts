import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { MAX_LINES, MAX_PER_LINE } from "./limits";
import { lockedCart, touch } from "./locked-cart";

export type CartRefusal = "unknown_product" | "sold_out" | "too_few" | "line_limit" | "cart_full";
export type CartCount = { count: number };

type Line = { variantId: string; quantity: number };
type Context = { db: Db; now: Clock };

/** Adds pieces to what the cart holds already. More than there is, or than one line may hold, changes nothing. */
export function addToCart(
  { db, now }: Context,
  secretHash: string,
  wanted: Line,
): Promise<Result<CartCount, CartRefusal>> {
  return db.$transaction(async (tx) => {
    const cartId = await lockedCart(tx, secretHash, now());
    const current = await tx.cartLine.findMany({ where: { cartId }, select: { variantId: true, quantity: true } });
    const already = current.find((line) => line.variantId === wanted.variantId)?.quantity ?? 0;
    if (already === 0 && current.length >= MAX_LINES) return err("cart_full");
    return writeLine(tx, cartId, { ...wanted, quantity: already + wanted.quantity }, now());
  });
}

/** Sets a line to so many pieces; nought takes it out. */
export function setQuantity(
  { db, now }: Context,
  secretHash: string,
  wanted: Line,
): Promise<Result<CartCount, CartRefusal>> {
  return db.$transaction(async (tx) => {
    const cartId = await lockedCart(tx, secretHash, now());
    if (wanted.quantity > 0) return writeLine(tx, cartId, wanted, now());
    const { count } = await tx.cartLine.deleteMany({ where: { cartId, variantId: wanted.variantId } });
    if (count > 0) await touch(tx, cartId, now());
    return ok({ count: await pieces(tx, cartId) });
  });
}

async function writeLine(tx: Tx, cartId: string, line: Line, at: Date): Promise<Result<CartCount, CartRefusal>> {
  if (line.quantity > MAX_PER_LINE) return err("line_limit");
  const sellable = await sellablePieces(tx, cartId, line.variantId);
  if (sellable === null) return err("unknown_product");
  if (sellable <= 0) return err("sold_out");
  if (sellable < line.quantity) return err("too_few");
  await tx.cartLine.upsert({
    where: { cartId_variantId: { cartId, variantId: line.variantId } },
    create: { cartId, ...line, addedAt: at },
    update: { quantity: line.quantity },
  });
  await touch(tx, cartId, at);
  return ok({ count: await pieces(tx, cartId) });
}

async function sellablePieces(tx: Tx, cartId: string, variantId: string): Promise<number | null> {
  const [row] = await tx.$queryRaw<{ sellable: number }[]>`
    SELECT (v.free + coalesce(sum(h.quantity), 0))::int AS sellable
    FROM "Variant" v
    LEFT JOIN ("StockHold" h JOIN "Order" o ON o.id = h."orderId" AND o."cartId" = ${cartId}::uuid
      AND o.state IN ('pending', 'awaiting_payment')) ON h."variantId" = v.id AND h.state = 'held'
    WHERE v.id = ${variantId}::uuid GROUP BY v.id`;
  return row?.sellable ?? null;
}

async function pieces(tx: Tx, cartId: string): Promise<number> {
  const { _sum } = await tx.cartLine.aggregate({ where: { cartId }, _sum: { quantity: true } });
  return _sum.quantity ?? 0;
}
