import type { ReactNode } from "react";
import { markets, type Language, type Market } from "@/lib/markets/markets";
import type { Translator } from "@/lib/i18n/translator";
import type { ReviewView } from "@/lib/reviews/load-reviews";
import type { Rating } from "@/lib/reviews/rating";
import { shownAverage } from "./shown-average";
import { Stars } from "./stars";

type Props = {
  rating: Rating | null;
  reviews: readonly ReviewView[];
  /** Where all of them are. */
  allHref: string;
  market: Market;
  t: Translator;
};

/** What buyers say of a product, or honestly that nobody has yet. */
export function Reviews({ rating, reviews, allHref, market, t }: Props) {
  return (
    <section id="reviews" className="mt-section border-t border-line pt-10">
      <h2 className="text-heading">{t("reviews.heading")}</h2>
      {rating ? (
        <WhatBuyersSay rating={rating} reviews={reviews} market={market} t={t}>
          {rating.count > reviews.length && (
            <p className="mt-8 text-sm text-quiet">
              {t("reviews.shown", { shown: reviews.length })}{" "}
              <a href={allHref} className="inline-flex min-h-11 items-center text-link">
                {t("reviews.all")}
              </a>
            </p>
          )}
        </WhatBuyersSay>
      ) : (
        <div className="mt-4 max-w-prose text-quiet">
          <p className="text-ink">{t("reviews.empty")}</p>
          <p className="mt-1">{t("reviews.emptyWho")}</p>
        </div>
      )}
    </section>
  );
}

type Said = Pick<Props, "market" | "t"> & { rating: Rating; reviews: readonly ReviewView[]; children: ReactNode };

/** How the stars are spread, beside reviews and what leads on from them. */
export function WhatBuyersSay({ rating, reviews, market, t, children }: Said) {
  return (
    <div className="mt-8 grid gap-x-16 gap-y-10 lg:grid-cols-[20rem_1fr]">
      <Distribution rating={rating} market={market} t={t} />
      <div>
        <ul className="grid gap-9">
          {reviews.map((review) => (
            <Review key={review.id} review={review} market={market} t={t} />
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}

function Distribution({ rating, market, t }: { rating: Rating; market: Market; t: Translator }) {
  const { count, average, stars } = rating;
  return (
    <div>
      <p className="text-2xl">
        <Stars full={average} /> {t("reviews.average", { average: shownAverage(rating, market) })}
      </p>
      <p className="mt-1 text-quiet">{t("reviews.count", { count })}</p>
      <ul className="mt-5 grid grid-cols-[auto_1fr_auto] items-center gap-x-4 gap-y-1.5 text-sm tabular-nums">
        {stars
          .map((given, index) => (
            <li key={index} className="col-span-full grid grid-cols-subgrid items-center">
              <span>{t("reviews.stars", { count: index + 1 })}</span>
              <span aria-hidden="true" className="block h-2.5 bg-shelf">
                <span className="block h-full bg-fruit" style={{ inlineSize: `calc(100% * ${given} / ${count})` }} />
              </span>
              <span>{given}</span>
            </li>
          ))
          .reverse()}
      </ul>
    </div>
  );
}

function Review({ review, market, t }: { review: ReviewView; market: Market; t: Translator }) {
  const { stars, title, text, name, language, writtenAt } = review;
  const day = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" });
  const own = language === market.language ? {} : { lang: language, dir: directionOf(language) };
  return (
    <li className="max-w-prose">
      <p>
        <Stars full={stars} /> <span className="sr-only">{t("reviews.average", { average: stars })}</span>
      </p>
      {title !== null && (
        <h3 className="mt-1 text-xl wrap-anywhere" {...own}>
          {title}
        </h3>
      )}
      <p className="mt-1 wrap-anywhere whitespace-pre-line" {...own}>
        {text}
      </p>
      <p className="mt-2 text-sm text-quiet">
        <bdi>{name || t("accountData.formerBuyer")}</bdi> · {t("reviews.buyer")} ·{" "}
        <time dateTime={writtenAt}>{day.format(new Date(writtenAt))}</time>
      </p>
    </li>
  );
}

function directionOf(language: Language): "ltr" | "rtl" {
  return markets.find((market) => market.language === language)?.dir ?? "ltr";
}
