import type { Currency } from "@/lib/money/currencies";
import { wholeUnits, type Money } from "@/lib/money/money";

// Where one range ends and the next begins, decided for each currency like prices are.
const bounds: Record<Currency, readonly number[]> = {
  GBP: [30, 60, 120, 250],
  USD: [40, 80, 160, 320],
  SGD: [60, 120, 240, 480],
  EUR: [35, 70, 140, 280],
  CNY: [300, 600, 1200, 2400],
  JPY: [6000, 12_000, 24_000, 48_000],
  BRL: [250, 500, 1000, 2000],
  KWD: [15, 30, 60, 100],
};

/** From an amount, inclusive, up to another one, exclusive; `value` stands in addresses. */
export type PriceRange = { value: string; from: Money | null; to: Money | null };

export function priceRanges(currency: Currency): PriceRange[] {
  const ends = bounds[currency];
  const amount = (units: number | undefined) => (units === undefined ? null : wholeUnits(units, currency));
  return [undefined, ...ends].map((from, index) => {
    const to = ends[index];
    const value = from === undefined ? `under-${to}` : to === undefined ? `from-${from}` : `${from}-${to}`;
    return { value, from: amount(from), to: amount(to) };
  });
}

/** The ends in minor units, which tell in what range an amount lies. */
export function priceBounds(currency: Currency): number[] {
  return bounds[currency].map((units) => wholeUnits(units, currency).minor);
}
