import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orderPath } from "@/components/paths";
import { ReviewForm, type ReviewTexts } from "@/components/reviews/review-form-client";
import { translator, type Translator } from "@/lib/i18n/translator";
import { limits, type ReviewForm as Form } from "@/lib/reviews/review-form";
import { readReviewableLines, type ReviewableLine } from "@/lib/reviews/queries";
import { requireMarket } from "../../../../require-market";

type Props = { params: Promise<{ market: string; token: string; line: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await requireMarket(params));
  return { title: t("reviews.write"), robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function ReviewPage({ params }: Props) {
  const market = await requireMarket(params);
  const t = translator(market);
  const { token, line: id } = await params;
  const line = (await readReviewableLines(token)).find((each) => each.id === id) ?? notFound();
  if (line.review?.state === "published") notFound();
  return (
    <main id="main" className="page-width pt-8 lg:pt-14">
      <h1 className="text-title">{t("reviews.title", { name: line.name })}</h1>
      <p className="mt-4 max-w-prose text-quiet">{t("reviews.lead")}</p>
      <ReviewForm
        place={{ market: market.code, token, line: id, orderPath: orderPath(market, token) }}
        first={formOf(line)}
        texts={textsOf(t)}
      />
    </main>
  );
}

function formOf({ review }: ReviewableLine): Form {
  if (!review) return { stars: null, title: "", text: "", name: "", message: null };
  const { stars, title, text, name } = review;
  return { stars, title: title ?? "", text, name, message: null };
}

function textsOf(t: Translator): ReviewTexts {
  return {
    stars: t("reviews.fieldStars"),
    each: [1, 2, 3, 4, 5].map((count) => t("reviews.stars", { count })),
    title: t("reviews.fieldTitle"),
    text: t("reviews.fieldText"),
    textHint: t("reviews.textHint", { shortest: limits.shortest, most: limits.text }),
    name: t("reviews.fieldName"),
    submit: t("reviews.submit"),
    working: t("reviews.working"),
    back: t("reviews.back"),
  };
}
