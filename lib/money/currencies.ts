/** Decimals of each currency that a market of the shop uses; the only table of its kind. */
export const minorDigits = { GBP: 2, USD: 2, CNY: 2, JPY: 0, KWD: 3 } as const;

export type Currency = keyof typeof minorDigits;

export const currencies = Object.keys(minorDigits) as Currency[];

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(minorDigits, text);
}
