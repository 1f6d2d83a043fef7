import { money, percentBelow, type Money } from "@/lib/money/money";

/** A price that is lower than everything asked in the 30 days before it. */
export type Reduction = { former: Money; lowest: Money; percent: number };

type Remembered = { formerMinor: number | null; lowestMinor: number | null };

/**
 * What may be said of a price that a schedule has changed (Directive 98/6/EC, article 6a): it counts as reduced only
 * against the lowest price of the 30 days before, and its percentage is reckoned from that one.
 */
export function reductionOf(price: Money, { formerMinor, lowestMinor }: Remembered): Reduction | null {
  if (formerMinor === null || lowestMinor === null || price.minor >= lowestMinor) return null;
  const lowest = money(lowestMinor, price.currency);
  return { former: money(formerMinor, price.currency), lowest, percent: percentBelow(price, lowest) };
}
