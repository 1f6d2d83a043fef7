import type { Tx } from "@/lib/db/client";
import { MAX_PER_LINE } from "./limits";

/** Takes what was ordered, and the code it was ordered with, out of the cart; what the shopper added since stays. The caller holds the cart's lock. */
export async function takeFromCart(tx: Tx, cartId: string, orderId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    WITH ordered AS (SELECT "variantId", quantity FROM "OrderLine" WHERE "orderId" = ${orderId}::uuid),
    gone AS (
      DELETE FROM "CartLine" l USING ordered o
      WHERE l."cartId" = ${cartId}::uuid AND l."variantId" = o."variantId" AND l.quantity <= o.quantity),
    fewer AS (
      UPDATE "CartLine" l SET quantity = l.quantity - o.quantity FROM ordered o
      WHERE l."cartId" = ${cartId}::uuid AND l."variantId" = o."variantId" AND l.quantity > o.quantity)
    UPDATE "Cart" c SET version = c.version + 1, "updatedAt" = ${at}, code = nullif(c.code, (
      SELECT p.code FROM "PromotionClaim" k JOIN "Promotion" p ON p.id = k."promotionId" WHERE k."orderId" = ${orderId}::uuid))
    WHERE c.id = ${cartId}::uuid`;
}

/** Puts them back after the bank said no, so that the shopper can simply try again. The caller holds the cart's lock. */
export async function returnToCart(tx: Tx, cartId: string, orderId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    WITH returned AS (
      INSERT INTO "CartLine" AS l ("cartId", "variantId", quantity, "addedAt")
      SELECT ${cartId}::uuid, o."variantId", o.quantity, ${at} FROM "OrderLine" o WHERE o."orderId" = ${orderId}::uuid
      ON CONFLICT ("cartId", "variantId") DO UPDATE SET quantity = least(l.quantity + excluded.quantity, ${MAX_PER_LINE}))
    UPDATE "Cart" c SET version = c.version + 1, "updatedAt" = ${at}, code = coalesce(c.code, (
      SELECT p.code FROM "PromotionClaim" k JOIN "Promotion" p ON p.id = k."promotionId" WHERE k."orderId" = ${orderId}::uuid))
    WHERE c.id = ${cartId}::uuid`;
}
