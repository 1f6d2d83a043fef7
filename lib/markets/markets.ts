import type { Currency } from "@/lib/money/currencies";

export const languages = ["en", "zh", "ja", "de", "fr", "es", "pt", "ar"] as const;
export type Language = (typeof languages)[number];

/** Where we sell: the first part of every page's URL, which decides language, currency and where we deliver. */
export type Market = Readonly<{
  code: string;
  language: Language;
  /** What figures, dates and names of countries are written by: the code, save where the place prints other digits. */
  locale: string;
  dir: "ltr" | "rtl";
  currency: Currency;
  /** What the shopper reads in the market switcher: the country and the language, both in that language. */
  label: string;
  languageLabel: string;
  /** ISO 3166 alpha-2 codes offered for delivery. */
  deliversTo: readonly string[];
  /** Tax that its prices include, in basis points on the price without it: 2000 is 20 %. Sales tax by address is not computed. */
  taxBasisPoints: number;
}>;

/** What follows from a market's code, language and name; the table says the rest, and where one differs. */
const place = (code: string, language: Language, languageLabel: string, label: string) => ({
  ...{ code, language, languageLabel, label, locale: code, dir: "ltr" as const },
  deliversTo: [code.slice(-2)],
});

export const markets: readonly [Market, ...Market[]] = [
  { ...place("en-GB", "en", "English", "United Kingdom"), currency: "GBP", taxBasisPoints: 2000 },
  { ...place("en-US", "en", "English", "United States"), currency: "USD", taxBasisPoints: 0 },
  { ...place("en-SG", "en", "English", "Singapore"), currency: "SGD", taxBasisPoints: 900 },
  { ...place("de-DE", "de", "Deutsch", "Deutschland"), currency: "EUR", taxBasisPoints: 1900 },
  { ...place("fr-FR", "fr", "Français", "France"), currency: "EUR", taxBasisPoints: 2000 },
  { ...place("es-ES", "es", "Español", "España"), currency: "EUR", taxBasisPoints: 2100 },
  { ...place("zh-CN", "zh", "简体中文", "中国大陆"), currency: "CNY", taxBasisPoints: 1300 },
  { ...place("ja-JP", "ja", "日本語", "日本"), currency: "JPY", taxBasisPoints: 1000 },
  { ...place("pt-BR", "pt", "Português", "Brasil"), currency: "BRL", taxBasisPoints: 0 },
  {
    ...place("ar-KW", "ar", "العربية", "الكويت"),
    // Kuwaiti shops print Latin digits, which is not what the Unicode data says of the place.
    ...{ locale: "ar-KW-u-nu-latn", dir: "rtl", currency: "KWD", taxBasisPoints: 0 },
  },
];

export const defaultMarket: Market = markets[0];

export function findMarket(code: string): Market | undefined {
  return markets.find((market) => market.code === code);
}
