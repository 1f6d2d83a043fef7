import type { Tx } from "@/lib/db/client";

/** Takes what was ordered out of the cart; what the shopper added since stays. The caller holds the cart's lock. */
export async function takeFromCart(tx: Tx, cartId: string, orderId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "CartLine" l USING "OrderLine" o
    WHERE l."cartId" = ${cartId}::uuid AND o."orderId" = ${orderId}::uuid
      AND o."variantId" = l."variantId" AND l.quantity <= o.quantity`;
  await tx.$executeRaw`
    UPDATE "CartLine" l SET quantity = l.quantity - o.quantity FROM "OrderLine" o
    WHERE l."cartId" = ${cartId}::uuid AND o."orderId" = ${orderId}::uuid
      AND o."variantId" = l."variantId" AND l.quantity > o.quantity`;
  await tx.cart.update({ where: { id: cartId }, data: { version: { increment: 1 }, updatedAt: at } });
}
