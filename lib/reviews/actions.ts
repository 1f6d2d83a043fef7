"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { shopClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import { defaultMarket, type Market } from "@/lib/markets/markets";
import { MarketCode } from "@/lib/markets/schema";
import { report } from "@/lib/report";
import { draftOf, limits, readReviewForm, type ReviewDraft, type ReviewFault, type ReviewForm } from "./review-form";
import { writeReview } from "./write-review";

const Place = z.object({ market: MarketCode, token: z.string().min(1).max(100), line: z.uuid() });

type Refusal = ReviewFault | "not_yours" | "published" | "unavailable";

/** Takes a buyer's review down; what was typed comes back with what is wrong with it. */
export async function reviewAction(_previous: ReviewForm, form: FormData): Promise<ReviewForm> {
  const place = Place.safeParse(Object.fromEntries(form));
  if (!place.success) redirect(`/${defaultMarket.code}`);
  const { market, token, line } = place.data;
  const typed = readReviewForm(form);
  const draft = draftOf(typed);
  const refusal = typeof draft === "string" ? draft : await write({ market, token, lineId: line }, draft);
  if (refusal) return { ...typed, message: translator(market)(`reviews.faults.${refusal}`, limits) };
  redirect(`/${market.code}/orders/${encodeURIComponent(token)}?notice=reviewed`);
}

async function write(
  { market, ...place }: { market: Market; token: string; lineId: string },
  draft: ReviewDraft,
): Promise<Refusal | null> {
  try {
    const written = await writeReview({ db: db(), now: shopClock }, place, draft, market.language);
    return written.ok ? null : written.error;
  } catch (error) {
    report("review could not be taken down", error);
    return "unavailable";
  }
}
