import { facetKeys, type FacetKey } from "@/lib/catalog/listing/filter-keys";
import { IN_STOCK } from "@/lib/catalog/listing/filters";
import { priceRanges } from "@/lib/catalog/listing/price-ranges";
import type { FilterName, FilterNames, ListingView } from "@/lib/catalog/listing/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatRound } from "@/lib/money/money";

export type FacetValue = FilterName & { count: number; chosen: boolean };
export type FacetGroup = { key: FacetKey; label: string; values: FacetValue[] };

type Words = { market: Market; t: Translator };

/** The filters that have something to tell apart here, in the shop's words. */
export function facetGroups(listing: ListingView, names: FilterNames, { market, t }: Words): FacetGroup[] {
  const all: Record<FacetKey, FilterName[]> = {
    ...names,
    price: priceNames(market, t),
    availability: [{ value: IN_STOCK, name: t("listing.inStock") }],
  };
  return facetKeys.flatMap((key) => {
    const counts = new Map(listing.facets[key].map(({ value, count }) => [value, count]));
    const chosen = listing.filters[key];
    const values = all[key]
      .filter(({ value }) => counts.has(value) || chosen.includes(value))
      .map((named) => ({ ...named, count: counts.get(named.value) ?? 0, chosen: chosen.includes(named.value) }));
    const tells = values.length > (key === "availability" ? 0 : 1) || chosen.length > 0;
    return tells ? [{ key, label: t(`listing.facets.${key}`), values }] : [];
  });
}

function priceNames(market: Market, t: Translator): FilterName[] {
  return priceRanges(market.currency).map(({ value, from, to }) => {
    const [low, high] = [from, to].map((end) => (end ? formatRound(end, market.locale) : ""));
    if (!from) return { value, name: t("listing.priceUnder", { amount: high ?? "" }) };
    if (!to) return { value, name: t("listing.priceFrom", { amount: low ?? "" }) };
    return { value, name: t("listing.priceBetween", { from: low ?? "", to: high ?? "" }) };
  });
}
