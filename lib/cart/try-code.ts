import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Currency } from "@/lib/money/currencies";
import { err, type Result } from "@/lib/result";
import { forgiveTry, mayTry, type Limit } from "@/lib/throttle/throttle";
import { addCode, type CodeRefusal } from "./change-code";

/** More than the shoppers behind one address get wrong in an hour. */
export const perCaller: Limit = { what: "code by", tries: 100, seconds: 3600 };

type Wish = { code: string; currency: Currency; caller: string };

/** What a shopper types as a code. A cart counts its own wrong ones, but a new cart costs nothing: so callers are counted, too. */
export async function tryCode(
  context: { db: Db; now: Clock },
  secretHash: string,
  { caller, ...wish }: Wish,
): Promise<Result<null, CodeRefusal>> {
  const tries = [{ limit: perCaller, who: caller }];
  if (!(await mayTry(context, tries))) return err("code_too_many");
  const added = await addCode(context, secretHash, wish);
  if (added.ok) await forgiveTry(context, tries);
  return added;
}
