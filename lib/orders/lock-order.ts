import type { Tx } from "@/lib/db/client";
import type { OrderState } from "./order-state";

export type LockedOrder = { id: string; state: OrderState; version: number };

/**
 * Locks an order and its cart, in the sequence in which Pay takes them (cart, then stock), so that they cannot wait for
 * each other. Whoever read the order before compares its version with the one answered.
 */
export async function lockOrder(tx: Tx, orderId: string): Promise<LockedOrder> {
  const [order] = await tx.$queryRaw<LockedOrder[]>`
    SELECT o.id, o.state::text AS state, o.version
    FROM "Cart" c JOIN "Order" o ON o."cartId" = c.id WHERE o.id = ${orderId}::uuid FOR UPDATE OF c, o`;
  if (!order) throw new Error(`no order ${orderId}`);
  return order;
}
