import type { Market } from "@/lib/markets/markets";
import type { Filters } from "./filters";
import { priceRanges } from "./price-ranges";
import type { FilterNames } from "./types";

/** Whether this market knows every value that is asked for. */
export function isWithin(names: FilterNames, market: Market, filters: Filters): boolean {
  const known = (chosen: readonly string[], offered: readonly { value: string }[]) =>
    chosen.every((value) => offered.some((offer) => offer.value === value));
  return (
    known(filters.category, names.category) &&
    known(filters.finish, names.finish) &&
    known(filters.material, names.material) &&
    known(filters.price, priceRanges(market.currency))
  );
}
