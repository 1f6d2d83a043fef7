import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import type { Rating } from "@/lib/reviews/rating";
import { shownAverage } from "./shown-average";

type Props = { rating: Rating | null; market: Market; t: Translator };

/** A card's stars: nothing where nobody has given any. */
export function CardRating({ rating, market, t }: Props) {
  if (!rating) return null;
  const average = shownAverage(rating, market);
  return (
    <p className="card-rating">
      <span aria-hidden="true">
        <span className="text-fruit">★</span> {average} ({rating.count})
      </span>
      <span className="sr-only">{`${t("reviews.average", { average })}, ${t("reviews.count", { count: rating.count })}`}</span>
    </p>
  );
}
