import type { Tx } from "@/lib/db/client";

/** Takes one of a promotion's uses for an order that is about to be written; of many at once, only as many as are left. */
export async function claim(tx: Tx, promotionId: string): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    UPDATE "Promotion" SET claimed = claimed + 1
    WHERE id = ${promotionId}::uuid AND ("limit" IS NULL OR claimed < "limit")`;
  return claimed === 1;
}

/** Ends an order's claim, once: redeemed for good, or given back to whoever comes next. */
export async function endClaim(tx: Tx, orderId: string, end: "redeemed" | "released"): Promise<void> {
  await tx.$executeRaw`
    WITH ended AS (
      UPDATE "PromotionClaim" SET state = ${end}::"ClaimState"
      WHERE "orderId" = ${orderId}::uuid AND state IN ('claimed', 'redeemed') AND state::text <> ${end}
      RETURNING "promotionId")
    UPDATE "Promotion" p SET claimed = p.claimed - 1 FROM ended WHERE p.id = ended."promotionId" AND ${end} = 'released'`;
}

/** Money that came after its claim was released: takes the use again, if there is one left. True too where no code was used. */
export async function takeClaimAgain(tx: Tx, orderId: string): Promise<boolean> {
  const released = await tx.promotionClaim.findFirst({
    where: { orderId, state: "released" },
    select: { promotionId: true },
  });
  if (!released) return true;
  if (!(await claim(tx, released.promotionId))) return false;
  await tx.promotionClaim.update({ where: { orderId }, data: { state: "claimed" } });
  return true;
}
