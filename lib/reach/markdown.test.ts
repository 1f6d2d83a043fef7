import { expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { money } from "@/lib/money/money";
import { aProductView, aVariantView } from "@/tests/support/a-product";
import { marketOf } from "@/tests/support/market";
import { productMarkdown } from "./markdown";

const page = (code: string) => {
  const market = marketOf(code);
  return { market, t: translator(market), origin: "https://shop.example" };
};

test("a product in Markdown has its texts, and a row for each variant", () => {
  const variants = [aVariantView(), aVariantView({ sku: "S2", price: money(5200, "GBP"), inStock: false })];
  const text = productMarkdown(aProductView({ variants }), page("en-GB"));
  expect(text).toContain("# Pippin vase\n");
  expect(text).toContain("| Moss | WF-PIP-MOS | £48.00 | In stock |\n| Moss | S2 | £52.00 | Sold out |");
  expect(text).toContain("[Vessels](https://shop.example/en-GB/categories/vessels.md)");
});

test("a product in Markdown speaks the market's language", () => {
  const variants = [aVariantView({ price: money(8800, "JPY") })];
  const text = productMarkdown(aProductView({ variants }), page("ja-JP"));
  expect(text).toMatch(/￥8,800/);
  expect(text).toMatch(/\p{Script=Hiragana}/u);
});

test("nothing in a name is taken for Markdown", () => {
  const text = productMarkdown(aProductView({ name: "[Click](javascript:x) *now*\n# Head" }), page("en-GB"));
  expect(text.split("\n")[0]).toBe("# \\[Click\\](javascript:x) \\*now\\* # Head");
});
