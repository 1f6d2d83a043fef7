import type { Tx } from "@/lib/db/client";
import type { Currency } from "@/lib/money/currencies";
import { err, type Result } from "@/lib/result";
import { offerOf, type CodeProblem, type Offer, type PromotionFacts } from "./offer";

type Wanted = { code: string; cartId: string; currency: Currency; at: Date };

/** What a code gives to a cart. A claim of the cart's own open order counts as available: it yields to the next attempt. */
export async function findOffer(
  db: Pick<Tx, "$queryRaw">,
  { code, cartId, currency, at }: Wanted,
): Promise<Result<Offer, CodeProblem>> {
  const [promotion] = await db.$queryRaw<PromotionFacts[]>`
    SELECT p.id, p.code, p."percentOff", p."amountsOff", p."startsAt", p."endsAt",
           p."limit" IS NULL OR p.claimed - own.claims < p."limit" AS "isLeft"
    FROM "Promotion" p, LATERAL (
      SELECT count(*) AS claims FROM "PromotionClaim" c JOIN "Order" o ON o.id = c."orderId"
      WHERE c."promotionId" = p.id AND c.state = 'claimed'
        AND o."cartId" = ${cartId}::uuid AND o.state IN ('pending', 'awaiting_payment')
    ) own
    WHERE p.code = ${code}`;
  return promotion ? offerOf(promotion, currency, at) : err("code_unknown");
}
