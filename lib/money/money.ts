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

export function subtract(a: Money, b: Money): Money {
  return add(a, money(-b.minor, b.currency));
}

/** So many pounds, yen or dinars. */
export function wholeUnits(units: number, currency: Currency): Money {
  return money(units * 10 ** minorDigits[currency], currency);
}

/** A whole percentage of an amount, to the nearest minor unit. */
export function percentOf(amount: Money, percent: number): Money {
  return money(Math.round((amount.minor * percent) / 100), amount.currency);
}

/** By how many whole percent an amount lies below another, rounded down. */
export function percentBelow(amount: Money, reference: Money): number {
  return Math.floor((subtract(reference, amount).minor * 100) / reference.minor);
}

/** The tax inside an amount that includes it, to the nearest minor unit. */
export function taxWithin(amount: Money, basisPoints: number): Money {
  return money(Math.round((amount.minor * basisPoints) / (10_000 + basisPoints)), amount.currency);
}

/**
 * Shares an amount out by weight and loses none of it: every share is rounded down, and the units left over go to the
 * largest remainders, the first of equals first. No share exceeds its weight while the amount does not exceed their sum.
 */
export function split({ minor, currency }: Money, weights: readonly number[]): Money[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n && minor !== 0) throw new RangeError(`nothing to split ${minor} ${currency} by`);
  if (whole === 0n) return weights.map(() => money(0, currency));
  const parts = weights.map((weight) => {
    const exact = BigInt(minor) * BigInt(weight);
    return { share: Number(exact / whole), remainder: Number(exact % whole) };
  });
  const left = parts.reduce((rest, { share }) => rest - share, minor);
  const favoured = parts.toSorted((a, b) => b.remainder - a.remainder).slice(0, left);
  return parts.map((part) => money(favoured.includes(part) ? part.share + 1 : part.share, currency));
}

/** An amount as a merchant types it, with a point: 39, 39.5 or 39.50. Null where it is none, or too fine for its currency. */
export function parseMoney(text: string, currency: Currency): Money | null {
  const [, whole = "", fraction = ""] = /^(\d{1,9})(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = minorDigits[currency];
  if (whole === "" || fraction.length > digits) return null;
  return money(Number(whole + fraction.padEnd(digits, "0")), currency);
}

// Making a format takes fifty times as long as using it, and a list has dozens of prices. There are as many as markets.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, currency: Currency, noughts: "auto" | "stripIfInteger"): Intl.NumberFormat {
  const key = `${locale} ${currency} ${noughts}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      ...{ style: "currency", currency, trailingZeroDisplay: noughts },
      ...{ minimumFractionDigits: minorDigits[currency], maximumFractionDigits: minorDigits[currency] },
    });
  formats.set(key, known);
  return known;
}

export function formatMoney({ minor, currency }: Money, locale: string): string {
  return formatOf(locale, currency, "auto").format(minor / 10 ** minorDigits[currency]);
}

/** The amount as machines read it: "12.50", "1250", "26.500". Digits are moved, nothing is divided. */
export function decimalText({ minor, currency }: Money): string {
  const digits = minorDigits[currency];
  if (digits === 0) return String(minor);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  return `${minor < 0 ? "-" : ""}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Round amounts, such as the ends of a range, without their noughts. */
export function formatRound({ minor, currency }: Money, locale: string): string {
  return formatOf(locale, currency, "stripIfInteger").format(minor / 10 ** minorDigits[currency]);
}
