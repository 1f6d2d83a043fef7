import type { Currency } from "@/lib/money/currencies";
import { money, type Money } from "@/lib/money/money";

/** One parcel rate for each currency, and the subtotal from which it is ours to pay; both in minor units. */
const rates: Record<Currency, { parcel: number; freeFrom: number }> = {
  GBP: { parcel: 495, freeFrom: 7500 },
  USD: { parcel: 895, freeFrom: 12_000 },
  CNY: { parcel: 2800, freeFrom: 60_000 },
  JPY: { parcel: 880, freeFrom: 15_000 },
  KWD: { parcel: 2500, freeFrom: 30_000 },
};

export function freeShippingFrom(currency: Currency): Money {
  return money(rates[currency].freeFrom, currency);
}

export function shippingFor(subtotal: Money): Money {
  const { parcel, freeFrom } = rates[subtotal.currency];
  const free = subtotal.minor === 0 || subtotal.minor >= freeFrom;
  return money(free ? 0 : parcel, subtotal.currency);
}
