import type { Market } from "@/lib/markets/markets";

/** The countries a market delivers to, by the names its shoppers use. */
export function deliveryCountries({ locale, deliversTo }: Market): string {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(
    deliversTo.map((country) => names.of(country) ?? country),
  );
}
