"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/lib/action-state";
import { shopClock, type Clock } from "@/lib/clock";
import { db, type Db } from "@/lib/db/client";
import { isBusy } from "@/lib/db/faults";
import { callerIn } from "@/lib/http/caller";
import { isEnhanced } from "@/lib/http/enhanced";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { Code } from "@/lib/promotions/offer";
import type { Result } from "@/lib/result";
import { ensureCartSecretHash } from "./cart-cookie";
import { removeCode } from "./change-code";
import { addChosen, Choice, Piece, type Addition } from "./add-chosen";
import { setQuantity, type CartCount } from "./set-quantity";
import { tryCode } from "./try-code";
import { goodNotices, type CartNotice } from "./types";

const Line = z.object({ variantId: z.uuid(), quantity: z.coerce.number().int().min(0) });

type Change<Input> = (
  context: { db: Db; now: Clock },
  secretHash: string,
  input: Input,
) => Promise<Result<CartCount, CartNotice>>;
type Answer = { notice: CartNotice; count?: number };

export async function addToCartAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return answer(form, await change<Addition>(form.has("product") ? Choice : Piece, form, addChosen, "added"));
}

/** From where a thing is offered beside others: with script and without, the cart is what follows. */
export async function addAndShowCartAction(form: FormData): Promise<void> {
  const { notice } = await change<Addition>(Piece, form, addChosen, "added");
  redirect(`/${marketOf(form).code}/cart?notice=${notice}`);
}

export async function setQuantityAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const state = await answer(form, await change(Line, form, setQuantity, "updated"));
  refresh();
  return state;
}

export async function addCodeAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const input = Code.safeParse(form.get("code"));
  const { currency } = marketOf(form);
  const done = await attempt(async (secretHash) => {
    if (!input.success) return { notice: "code_unknown" };
    const caller = callerIn((await headers()).get("x-forwarded-for"));
    const result = await tryCode({ db: db(), now: shopClock }, secretHash, { code: input.data, currency, caller });
    return { notice: result.ok ? "code_added" : result.error };
  });
  const state = await answer(form, done);
  refresh();
  return state;
}

export async function removeCodeAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const done = await attempt(async (secretHash) => {
    await removeCode({ db: db(), now: shopClock }, secretHash);
    return { notice: "code_removed" };
  });
  const state = await answer(form, done);
  refresh();
  return state;
}

async function change<Input extends { quantity: number }>(
  schema: z.ZodType<Input>,
  form: FormData,
  apply: Change<Input>,
  done: CartNotice,
): Promise<Answer> {
  const input = schema.safeParse(Object.fromEntries(form));
  if (!input.success) {
    return {
      notice: input.error.issues.every(({ path }) => path[0] === "quantity") ? "bad_quantity" : "unknown_product",
    };
  }
  return attempt(async (secretHash) => {
    const result = await apply({ db: db(), now: shopClock }, secretHash, input.data);
    if (!result.ok) return { notice: result.error };
    return { notice: done === "updated" && input.data.quantity === 0 ? "removed" : done, count: result.value.count };
  });
}

async function attempt(work: (secretHash: string) => Promise<Answer>): Promise<Answer> {
  const secretHash = await ensureCartSecretHash();
  try {
    return await work(secretHash);
  } catch (error) {
    report("cart could not be changed", error);
    return { notice: isBusy(error) ? "busy" : "unavailable" };
  }
}

/** With script: a state for the form. Without: the cart page, which says the same. */
async function answer(form: FormData, { notice, count }: Answer): Promise<ActionState> {
  const market = marketOf(form);
  if (!(await isEnhanced())) redirect(`/${market.code}/cart?notice=${notice}`);
  const message = translator(market)(`cart.notices.${notice}`);
  if (!goodNotices.some((good) => good === notice)) return { status: "refused", code: notice, message };
  return { status: "done", message, ...(count !== undefined && { count }) };
}

function marketOf(form: FormData): Market {
  return MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
}
