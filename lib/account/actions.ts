"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/lib/action-state";
import { sessionCookie } from "@/lib/auth/config";
import { authContext } from "@/lib/auth/sessions";
import { viewer } from "@/lib/auth/viewer";
import { cartSecretHash } from "@/lib/cart/cart-cookie";
import { callerIn } from "@/lib/http/caller";
import { isEnhanced } from "@/lib/http/enhanced";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { deleteOwn } from "./delete-own";
import type { DeletionNotice } from "./notices";

const Password = z.string().max(200).catch("");

/** The second of two steps; the account is the session's, whatever the form says. */
export async function deleteAccountAction(_previous: ActionState, form: FormData): Promise<ActionState> {
  const market = MarketCode.safeParse(form.get("market")).data ?? defaultMarket;
  const page = `/${market.code}/account/delete` as const;
  const refusal = await attempt(Password.parse(form.get("password")));
  if (!refusal) {
    (await cookies()).delete(sessionCookie());
    redirect(`${page}?notice=deleted`);
  }
  if (!(await isEnhanced())) redirect(`${page}?notice=${refusal}`);
  const message = translator(market)(`accountData.deletion.notices.${refusal}`);
  return { status: "refused", code: refusal, message };
}

async function attempt(password: string): Promise<DeletionNotice | null> {
  try {
    const who = await viewer();
    if (who.kind === "guest") return "bad_password";
    const caller = callerIn((await headers()).get("x-forwarded-for"));
    const wish = { ...who, password, caller, cartSecretHash: await cartSecretHash() };
    const deleted = await deleteOwn(authContext(), wish);
    return deleted.ok ? null : deleted.error;
  } catch (error) {
    report("account could not be deleted", error);
    return "unavailable";
  }
}
