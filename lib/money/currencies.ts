/** Decimals of each currency the shop can sell in; the only table of its kind. */
export const minorDigits = { GBP: 2, USD: 2, SGD: 2, EUR: 2, CNY: 2, JPY: 0, BRL: 2, KWD: 3 } as const;

export type Currency = keyof typeof minorDigits;

export const currencies = Object.keys(minorDigits) as Currency[];
