import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { formatMoney, money } from "@/lib/money/money";
import { marketOf } from "@/tests/support/market";
import { markets } from "./markets";

/** Without the invisible marks of direction and with plain spaces. */
const plain = (words: string) => words.replace(/[\u200e\u200f\u061c]/g, "").replace(/[\u00a0\u202f]/g, " ");

test.each([
  ["en-GB", 123456, "£1,234.56"],
  ["en-US", 123456, "$1,234.56"],
  ["en-SG", 123456, "$1,234.56"],
  ["de-DE", 123456, "1.234,56 €"],
  ["fr-FR", 123456, "1 234,56 €"],
  ["es-ES", 1234567, "12.345,67 €"],
  ["zh-CN", 123456, "¥1,234.56"],
  ["ja-JP", 123456, "￥123,456"],
  ["pt-BR", 123456, "R$ 1.234,56"],
  ["ar-KW", 1234567, "1,234.567 د.ك."],
])("money in %s is written as a shop there prints it", (code, minor, written) => {
  const { currency, locale } = marketOf(code);
  expect(plain(formatMoney(money(minor, currency), locale))).toBe(written);
});

test.each(markets.map(({ code }) => code))("figures, dates and counts in %s are in Latin digits", (code) => {
  const market = marketOf(code);
  const day = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" });
  const t = translator(market);
  const written = [
    formatMoney(money(27_000, market.currency), market.locale),
    day.format(0),
    t("product.left", { count: 5 }),
  ];
  for (const words of written) expect(words).toMatch(/^\P{Nd}*[0-9][^\p{Nd}]*([0-9]|[^\p{Nd}])*$/u);
});

test("only Arabic runs from right to left", () => {
  expect(markets.filter(({ dir }) => dir === "rtl").map(({ language }) => language)).toEqual(["ar"]);
});
