"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/lib/action-state";
import { viewer } from "@/lib/auth/viewer";
import { cartSecretHash } from "@/lib/cart/cart-cookie";
import type { CartNotice } from "@/lib/cart/types";
import { isBusy } from "@/lib/db/faults";
import { isEnhanced } from "@/lib/http/enhanced";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { currentShop } from "./psp";
import { startPayment } from "./start-payment";

/** What the shopper saw and agreed to; compared with our own figures, never used as one. */
const Pay = z.object({
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  total: z.coerce.number().int().min(0),
});

export async function payAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const market: Market = MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
  const answer = await pay(market, form);
  if ("target" in answer) redirect(answer.target as never);
  const { notice } = answer;
  if (!(await isEnhanced())) redirect(`/${market.code}/cart?notice=${notice}`);
  return { status: "refused", code: notice, message: translator(market)(`cart.notices.${notice}`) };
}

async function pay(market: Market, form: FormData): Promise<{ target: string } | { notice: CartNotice }> {
  const seen = Pay.safeParse(Object.fromEntries(form));
  const secretHash = await cartSecretHash();
  if (!secretHash) return { notice: "cart_empty" };
  if (!seen.success) return { notice: "cart_changed" };
  try {
    const who = await viewer();
    const result = await startPayment(currentShop(), {
      secretHash,
      market,
      customer: who.kind === "customer" ? { id: who.userId, email: who.email } : null,
      seen: { version: seen.data.version, totalMinor: seen.data.total },
    });
    if (!result.ok) return { notice: result.error };
    if (result.value.kind === "pay") return { target: result.value.url };
    return { target: `/${market.code}/orders/${result.value.token}` };
  } catch (error) {
    report("payment could not be started", error);
    return { notice: isBusy(error) ? "busy" : "unavailable" };
  }
}
