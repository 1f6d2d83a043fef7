import type { Currency } from "@/lib/money/currencies";
import { money, type Money } from "@/lib/money/money";
import type { Rules } from "./rules";

/** One parcel rate for each currency, and the subtotal from which it is ours to pay; both in minor units. */
const rates: Record<Currency, { parcel: number; freeFrom: number }> = {
  GBP: { parcel: 495, freeFrom: 7500 },
  USD: { parcel: 895, freeFrom: 12_000 },
  CNY: { parcel: 2800, freeFrom: 60_000 },
  JPY: { parcel: 880, freeFrom: 15_000 },
  EUR: { parcel: 590, freeFrom: 9000 },
  SGD: { parcel: 890, freeFrom: 13_000 },
  BRL: { parcel: 3490, freeFrom: 50_000 },
  KWD: { parcel: 2500, freeFrom: 30_000 },
};

export function parcelRate(currency: Currency): Money {
  return money(rates[currency].parcel, currency);
}

export function freeShippingFrom(currency: Currency): Money {
  return money(rates[currency].freeFrom, currency);
}

/** Delivery of goods that cost so much before any discount: a code never makes it dearer. */
export function shippingFor(subtotal: Money): { shipping: Money; rule: Rules["shipping"] } {
  const { parcel, freeFrom } = rates[subtotal.currency];
  const free = subtotal.minor === 0 || subtotal.minor >= freeFrom;
  return {
    shipping: money(free ? 0 : parcel, subtotal.currency),
    rule: { parcelMinor: parcel, freeFromMinor: freeFrom, judgedOnMinor: subtotal.minor },
  };
}
