import type { Market } from "@/lib/markets/markets";

/** The countries a market delivers to, by the names its shoppers use. */
export function deliveryCountries({ code, deliversTo }: Market): string {
  const names = new Intl.DisplayNames(code, { type: "region" });
  return new Intl.ListFormat(code, { type: "disjunction" }).format(
    deliversTo.map((country) => names.of(country) ?? country),
  );
}
