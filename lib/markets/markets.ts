import type { Currency } from "@/lib/money/currencies";

export const languages = ["en", "zh", "ja"] as const;
export type Language = (typeof languages)[number];

/** Where we sell: the first part of every page's URL, which decides language, currency and where we deliver. */
export type Market = Readonly<{
  code: string;
  language: Language;
  currency: Currency;
  /** What the shopper reads in the market switcher, in the market's own language. */
  label: string;
  /** ISO 3166 alpha-2 codes offered for delivery. */
  deliversTo: readonly string[];
  /** Tax that its prices include, in basis points on the price without it: 2000 is 20 %. Sales tax by address is not computed. */
  taxBasisPoints: number;
}>;

export const markets = [
  { code: "en-GB", language: "en", currency: "GBP", label: "United Kingdom", deliversTo: ["GB"], taxBasisPoints: 2000 },
  { code: "en-US", language: "en", currency: "USD", label: "United States", deliversTo: ["US"], taxBasisPoints: 0 },
  { code: "zh-CN", language: "zh", currency: "CNY", label: "中国大陆", deliversTo: ["CN"], taxBasisPoints: 1300 },
  { code: "ja-JP", language: "ja", currency: "JPY", label: "日本", deliversTo: ["JP"], taxBasisPoints: 1000 },
] as const satisfies readonly Market[];

export const defaultMarket: Market = markets[0];

export function findMarket(code: string): Market | undefined {
  return markets.find((market) => market.code === code);
}
