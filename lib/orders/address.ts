import type { Market } from "@/lib/markets/markets";
import type { ShippingAddress } from "./types";

/** An address as it is written on a parcel, line by line, with the name on top. */
export function addressLines(name: string | null, address: ShippingAddress, market: Pick<Market, "locale">): string[] {
  const { line1, line2, city, state, postalCode, country } = address;
  const place = [postalCode, city, state].filter(Boolean).join(" ");
  return [name, line1, line2, place, country && countryName(country, market)].flatMap((line) => line || []);
}

// WooshPay passes on what the shopper's form held; a country that is no code is shown as it came.
function countryName(country: string, market: Pick<Market, "locale">): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(market.locale, { type: "region" }).of(country) ?? country;
}
