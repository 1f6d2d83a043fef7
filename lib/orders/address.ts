import type { Market } from "@/lib/markets/markets";
import type { ShippingAddress } from "./types";

/** Countries that write the postcode after the city. */
const cityFirst = ["BR", "GB", "KW", "SG", "US"];

/** An address as it is written on a parcel, line by line, with the name on top. */
export function addressLines(name: string | null, address: ShippingAddress, market: Pick<Market, "locale">): string[] {
  const { line1, line2, city, state, postalCode, country } = address;
  const parts = cityFirst.includes(country ?? "") ? [city, state, postalCode] : [postalCode, city, state];
  const place = parts.filter(Boolean).join(" ");
  return [name, line1, line2, place, country && countryName(country, market)].flatMap((line) => line || []);
}

/** Kuwait delivers without postcodes, and most people there know none. */
export function needsPostcode({ deliversTo }: Pick<Market, "deliversTo">): boolean {
  return !deliversTo.includes("KW");
}

// WooshPay passes on what the shopper's form held; a country that is no code is shown as it came.
function countryName(country: string, market: Pick<Market, "locale">): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(market.locale, { type: "region" }).of(country) ?? country;
}
