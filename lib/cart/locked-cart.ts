import type { Tx } from "@/lib/db/client";

/** The cart's row, made on its first use, and locked: changes of the cart and Pay take turns. */
export async function lockedCart(tx: Tx, secretHash: string, at: Date): Promise<string> {
  const [cart] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Cart" (id, "secretHash", "updatedAt") VALUES (gen_random_uuid(), ${secretHash}, ${at})
    ON CONFLICT ("secretHash") DO UPDATE SET "updatedAt" = "Cart"."updatedAt" RETURNING id`;
  if (!cart) throw new Error("the cart was neither found nor made");
  return cart.id;
}

/** Says that the cart has changed: what was priced from it before is priced again. */
export async function touch(tx: Tx, cartId: string, at: Date): Promise<void> {
  await tx.cart.update({ where: { id: cartId }, data: { version: { increment: 1 }, updatedAt: at } });
}
