import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Currency } from "@/lib/money/currencies";
import { findOffer } from "@/lib/promotions/find-offer";
import type { CodeProblem } from "@/lib/promotions/offer";
import { err, ok, type Result } from "@/lib/result";
import { MAX_WRONG_CODES } from "./limits";
import { lockedCart, touch } from "./locked-cart";

export type CodeRefusal = Exclude<CodeProblem, "code_expired"> | "code_too_many";

type Context = { db: Db; now: Clock };
type Tries = { wrongCodes: number; wrongCodesSince: Date | null };

const HOUR_MS = 60 * 60_000;

/**
 * Puts a code into the cart, in the place of any other. A code that is over reads like one that never was: whoever guesses
 * learns nothing, and after some wrong ones in an hour even the right one has to wait.
 */
export function addCode(
  { db, now }: Context,
  secretHash: string,
  { code, currency }: { code: string; currency: Currency },
): Promise<Result<null, CodeRefusal>> {
  return db.$transaction(async (tx) => {
    const at = now();
    const cartId = await lockedCart(tx, secretHash, at);
    const cart = await tx.cart.findUniqueOrThrow({
      where: { id: cartId },
      select: { code: true, wrongCodes: true, wrongCodesSince: true },
    });
    const wrong = wrongWithinAnHour(cart, at);
    if (wrong >= MAX_WRONG_CODES) return err("code_too_many");
    const offer = await findOffer(tx, { code, cartId, currency, at });
    if (!offer.ok) return refuse(tx, cartId, offer.error, wrong, at);
    if (cart.code === code) return ok(null);
    await tx.cart.update({ where: { id: cartId }, data: { code } });
    await touch(tx, cartId, at);
    return ok(null);
  });
}

export function removeCode({ db, now }: Context, secretHash: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const cartId = await lockedCart(tx, secretHash, now());
    const { count } = await tx.cart.updateMany({ where: { id: cartId, code: { not: null } }, data: { code: null } });
    if (count > 0) await touch(tx, cartId, now());
  });
}

function wrongWithinAnHour({ wrongCodes, wrongCodesSince }: Tries, at: Date): number {
  return wrongCodesSince && at.getTime() - wrongCodesSince.getTime() < HOUR_MS ? wrongCodes : 0;
}

async function refuse(tx: Tx, cartId: string, problem: CodeProblem, wrong: number, at: Date) {
  await tx.cart.update({
    where: { id: cartId },
    data: { wrongCodes: wrong + 1, ...(wrong === 0 && { wrongCodesSince: at }) },
  });
  return err(problem === "code_expired" ? "code_unknown" : problem);
}
