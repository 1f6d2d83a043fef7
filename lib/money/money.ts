import { minorDigits, type Currency } from "./currencies";

/** An amount in whole minor units: 1250 GBP is £12.50, 1250 JPY is ¥1,250. */
export type Money = Readonly<{ minor: number; currency: Currency }>;

export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`money needs whole minor units, not ${minor}`);
  return { minor, currency };
}

export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError(`cannot add ${b.currency} to ${a.currency}`);
  return money(a.minor + b.minor, a.currency);
}

export function multiply(amount: Money, quantity: number): Money {
  return money(amount.minor * quantity, amount.currency);
}

export function sum(amounts: readonly Money[], currency: Currency): Money {
  return amounts.reduce(add, money(0, currency));
}

export function formatMoney({ minor, currency }: Money, locale: string): string {
  const digits = minorDigits[currency];
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}
