import type { Market } from "@/lib/markets/markets";
import type { Rating } from "@/lib/reviews/rating";

export function shownAverage({ average }: Rating, { locale }: Market): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average);
}
