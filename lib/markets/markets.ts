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
}>;

export const markets = [
  { code: "en-GB", language: "en", currency: "GBP", label: "United Kingdom", deliversTo: ["GB"] },
  { code: "en-US", language: "en", currency: "USD", label: "United States", deliversTo: ["US"] },
  { code: "zh-CN", language: "zh", currency: "CNY", label: "中国大陆", deliversTo: ["CN"] },
  { code: "ja-JP", language: "ja", currency: "JPY", label: "日本", deliversTo: ["JP"] },
] as const satisfies readonly Market[];

export const defaultMarket: Market = markets[0];

export function findMarket(code: string): Market | undefined {
  return markets.find((market) => market.code === code);
}
