import { z } from "zod";
import type { Currency } from "@/lib/money/currencies";
import type { Discount } from "@/lib/pricing/rules";
import { err, ok, type Result } from "@/lib/result";

/** A code as a shopper may type it; full-width letters from a Japanese or Chinese keyboard are the same letters. */
export const Code = z
  .string()
  .max(100)
  .normalize("NFKC")
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9][A-Z0-9-]{1,30}$/);

/** What a promotion gives in each currency, in minor units; in others it gives nothing. */
export const AmountsOff = z.record(z.string(), z.int().min(1));

/** Why a code gives nothing. */
export type CodeProblem = "code_unknown" | "code_expired" | "code_used_up" | "code_not_here";

/** What a code gives to a cart, and whose claim it takes. */
export type Offer = { promotionId: string; discount: Discount };

export type PromotionFacts = {
  id: string;
  code: string;
  percentOff: number | null;
  amountsOff: unknown;
  startsAt: Date | null;
  endsAt: Date | null;
  /** Whether one more order may claim it, this shopper's own open one not counted. */
  isLeft: boolean;
};

/** What a promotion gives in a currency at a time. One that has not begun reads like one that does not exist. */
export function offerOf(promotion: PromotionFacts, currency: Currency, at: Date): Result<Offer, CodeProblem> {
  const { id, code, percentOff, startsAt, endsAt, isLeft } = promotion;
  if (startsAt && at < startsAt) return err("code_unknown");
  if (endsAt && at >= endsAt) return err("code_expired");
  if (!isLeft) return err("code_used_up");
  if (percentOff !== null) return ok({ promotionId: id, discount: { kind: "percent", code, percent: percentOff } });
  const amountMinor = AmountsOff.parse(promotion.amountsOff)[currency];
  if (amountMinor === undefined) return err("code_not_here");
  return ok({ promotionId: id, discount: { kind: "amount", code, amountMinor } });
}
