"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/lib/action-state";
import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { isBusy } from "@/lib/db/faults";
import { isEnhanced } from "@/lib/http/enhanced";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { ensureCartSecretHash } from "./cart-cookie";
import { addToCart, setQuantity } from "./set-quantity";
import type { CartNotice } from "./types";

const Line = z.object({ variantId: z.uuid(), quantity: z.coerce.number().int().min(0) });
const Addition = Line.extend({ quantity: z.coerce.number().int().min(1).default(1) });

type Change = typeof addToCart;
type Answer = { notice: CartNotice; count?: number };

export async function addToCartAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  return answer(form, await change(Addition, form, addToCart, "added"));
}

export async function setQuantityAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const state = await answer(form, await change(Line, form, setQuantity, "updated"));
  refresh();
  return state;
}

async function change(
  schema: typeof Addition | typeof Line,
  form: FormData,
  apply: Change,
  done: CartNotice,
): Promise<Answer> {
  const input = schema.safeParse(Object.fromEntries(form));
  if (!input.success) {
    return {
      notice: input.error.issues.some(({ path }) => path[0] === "variantId") ? "unknown_product" : "bad_quantity",
    };
  }
  const secretHash = await ensureCartSecretHash();
  try {
    const result = await apply({ db: db(), now: shopClock }, secretHash, input.data);
    if (!result.ok) return { notice: result.error };
    return { notice: done === "updated" && input.data.quantity === 0 ? "removed" : done, count: result.value.count };
  } catch (error) {
    report("cart could not be changed", error);
    return { notice: isBusy(error) ? "busy" : "unavailable" };
  }
}

/** With script: a state for the form. Without: the cart page, which says the same. */
async function answer(form: FormData, { notice, count }: Answer): Promise<ActionState> {
  const market: Market = MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
  if (!(await isEnhanced())) redirect(`/${market.code}/cart?notice=${notice}`);
  const message = translator(market)(`cart.notices.${notice}`);
  return count === undefined ? { status: "refused", code: notice, message } : { status: "done", message, count };
}
