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
import { db } from "@/lib/db/client";
import { deliveryContact, type DeliveryContact } from "@/lib/orders/delivery-contact";
import type { OrderNotice } from "@/lib/orders/notices";
import { faultOf, readWithdrawalForm } from "@/lib/orders/read-withdrawal-form";
import type { WithdrawalForm } from "@/lib/orders/withdrawal-form";
import { cancelOrder } from "./cancel-order";
import { currentShop } from "./psp";
import { startPayment } from "./start-payment";
import { withdrawOrder, type Declaration, type WithdrawRefusal } from "./withdraw-order";

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

/** Pay for a cart that costs nothing: instead of a card it takes who gets it, and where. */
export async function placeFreeAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const market: Market = MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
  const contact = deliveryContact(market).safeParse(Object.fromEntries(form));
  const answer = contact.success
    ? await pay(market, form, contact.data)
    : { notice: "contact_incomplete" as const, stay: true };
  if ("target" in answer) redirect(answer.target as never);
  const { notice } = answer;
  const page = "stay" in answer ? "checkout/free" : "cart";
  if (!(await isEnhanced())) redirect(`/${market.code}/${page}?notice=${notice}`);
  return { status: "refused", code: notice, message: translator(market)(`cart.notices.${notice}`) };
}

async function pay(
  market: Market,
  form: FormData,
  contact?: DeliveryContact,
): Promise<{ target: string } | { notice: CartNotice }> {
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
      ...(contact && { contact }),
    });
    if (!result.ok) {
      const { error } = result;
      return error === "contact_missing" ? { target: `/${market.code}/checkout/free` } : { notice: error };
    }
    if (result.value.kind === "pay") return { target: result.value.url };
    return { target: `/${market.code}/orders/${result.value.token}` };
  } catch (error) {
    report("payment could not be started", error);
    return { notice: isBusy(error) ? "busy" : "unavailable" };
  }
}

const OrderForm = z.object({ market: MarketCode, token: z.string().min(1).max(100) });

/** Whoever holds the order's page may cancel it. Its page says what came of it, with script and without. */
export async function cancelOrderAction(form: FormData): Promise<void> {
  const input = OrderForm.safeParse(Object.fromEntries(form));
  if (!input.success) redirect(`/${defaultMarket.code}`);
  const { market, token } = input.data;
  redirect(`/${market.code}/orders/${encodeURIComponent(token)}?notice=${await cancel(token)}`);
}

async function cancel(token: string): Promise<OrderNotice> {
  try {
    const order = await db().order.findUnique({ where: { token }, select: { id: true } });
    if (!order) return "not_cancellable";
    const cancelled = await cancelOrder(currentShop(), order.id, "the shopper");
    return cancelled.ok ? "cancelled" : cancelled.error;
  } catch (error) {
    report("order could not be cancelled", error);
    return "unavailable";
  }
}

/**
 * Both steps of a withdrawal: what was chosen is shown again, and only "confirm" declares it. A form without script gets
 * the next step in the page that answers it.
 */
export async function withdrawAction(_previous: WithdrawalForm, form: FormData): Promise<WithdrawalForm> {
  const input = OrderForm.safeParse(Object.fromEntries(form));
  if (!input.success) redirect(`/${defaultMarket.code}`);
  const { market, token } = input.data;
  const { intent, after, ...typed } = readWithdrawalForm(form);
  const choose = (code: ReturnType<typeof faultOf>): WithdrawalForm => {
    return { ...typed, step: "choose", message: code && translator(market)(`withdrawal.notices.${code}`) };
  };
  if (intent === "change") return choose(null);
  const fault = faultOf(typed);
  if (fault) return choose(fault);
  if (intent === "review") return { ...typed, step: "confirm", message: null };
  const answer = await withdraw(token, { ...typed, after });
  if (answer === "too_many" || answer === "nothing_chosen") return choose(answer);
  redirect(`/${market.code}/orders/${encodeURIComponent(token)}?notice=${answer}`);
}

async function withdraw(token: string, declaration: Declaration): Promise<OrderNotice | WithdrawRefusal> {
  try {
    const order = await db().order.findUnique({ where: { token }, select: { id: true } });
    if (!order) return "not_withdrawable";
    const declared = await withdrawOrder(currentShop(), order.id, declaration);
    return declared.ok ? "withdrawn" : declared.error;
  } catch (error) {
    report("withdrawal could not be taken down", error);
    return "unavailable";
  }
}
