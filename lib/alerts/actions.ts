"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/lib/auth/viewer";
import { isSlug } from "@/lib/catalog/slug";
import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { EmailAddress } from "@/lib/email-address";
import { callerIn } from "@/lib/http/caller";
import { keepTyped } from "@/lib/http/typed";
import { defaultMarket } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { secureRandomText } from "@/lib/random";
import { report } from "@/lib/report";
import { confirmAlert, stopAlert } from "./answer-alert";
import { askAlert, type Wish } from "./ask-alert";
import type { AlertNotice } from "./notices";

const Place = z.object({ market: MarketCode, product: z.string().refine(isSlug) });
const Asked = z.object({ variantId: z.uuid(), email: EmailAddress });
const Answer = z.object({
  market: MarketCode,
  token: z.string().min(1).max(100),
  intent: z.enum(["confirm", "stop", "stop_all"]),
});

/** With script and without, a page of its own says what came of it: the product's is the same for everybody. */
export async function askAlertAction(form: FormData): Promise<void> {
  const place = Place.safeParse(Object.fromEntries(form));
  if (!place.success) redirect(`/${defaultMarket.code}`);
  const { market, product } = place.data;
  const asked = Asked.safeParse(Object.fromEntries(form));
  const notice = asked.success ? await ask({ ...asked.data, market }) : faultOf(asked.error);
  if (notice !== "asked") await keepTyped(form);
  redirect(`/${market.code}/alerts?product=${product}&notice=${notice}`);
}

function faultOf({ issues }: z.ZodError): AlertNotice {
  return issues.some(({ path }) => path[0] === "variantId") ? "unknown_product" : "bad_email";
}

async function ask(wish: Omit<Wish, "caller">): Promise<AlertNotice> {
  try {
    const caller = callerIn((await headers()).get("x-forwarded-for"));
    const context = { db: db(), now: shopClock, random: secureRandomText };
    const asked = await askAlert(context, { ...wish, caller });
    return asked.ok ? asked.value : asked.error;
  } catch (error) {
    report("alert could not be written", error);
    return "unavailable";
  }
}

/** The second of two steps: opening the address from a mail changes nothing. */
export async function answerAlertAction(form: FormData): Promise<void> {
  const input = Answer.safeParse(Object.fromEntries(form));
  if (!input.success) redirect(`/${defaultMarket.code}`);
  const { market, token, intent } = input.data;
  const context = { db: db(), now: shopClock };
  if (intent === "confirm") await confirmAlert(context, token, await viewer());
  else await stopAlert(context, token, intent === "stop" ? "one" : "all");
  redirect(`/${market.code}/alerts/${encodeURIComponent(token)}`);
}
