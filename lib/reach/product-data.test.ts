import { expect, test } from "vitest";
import type { ProductView } from "@/lib/catalog/types";
import { markets, type Market } from "@/lib/markets/markets";
import { formatMoney, money } from "@/lib/money/money";
import { aProductView, aVariantView } from "@/tests/support/a-product";
import { marketOf } from "@/tests/support/market";
import { jsonLd } from "./json-ld";
import { productData } from "./product-data";

const origin = "https://shop.example";

type Facts = Record<string, unknown> & { hasVariant: { sku: string; offers: Record<string, unknown> }[] };

function groupOf(product: ProductView, market: Market) {
  const graph = productData(product, market, origin) as Facts[];
  const group = graph.find((node) => node["@type"] === "ProductGroup");
  if (!group) throw new Error("no product group");
  return { graph, group };
}

test.each(markets.map((market) => [market.code, market] as const))(
  "in %s every offer's price is the one that the page prints",
  (_, market) => {
    const prices = [1, 999, 4_800, 26_500, 123_456].map((minor) => money(minor, market.currency));
    const variants = prices.map((price, index) => aVariantView({ price, sku: `S${index}` }));
    const { group } = groupOf(aProductView({ variants }), market);
    for (const [index, { offers }] of group.hasVariant.entries()) {
      const printed = formatMoney(prices[index] ?? money(0, market.currency), "en").replace(/[^\d.]/g, "");
      expect(offers).toMatchObject({ price: printed, priceCurrency: market.currency });
    }
  },
);

test("a variant that is sold out is said to be so", () => {
  const { group } = groupOf(aProductView({ variants: [aVariantView({ inStock: false })] }), marketOf("en-GB"));
  expect(group.hasVariant[0]?.offers.availability).toBe("https://schema.org/OutOfStock");
});

test("stars are named where buyers gave some, and not at all where nobody has", () => {
  const rating = { count: 3, average: 4.3, stars: [0, 0, 1, 0, 2] };
  const rated = groupOf(aProductView({ rating }), marketOf("en-GB")).group;
  expect(rated.aggregateRating).toEqual({ "@type": "AggregateRating", ratingValue: 4.3, reviewCount: 3 });
  expect(groupOf(aProductView(), marketOf("en-GB")).group).not.toHaveProperty("aggregateRating");
});

test("each offer names the delivery its price leads to, and the returns, which stand in the page once", () => {
  const variants = [
    aVariantView(),
    aVariantView({ sku: "dear", price: money(9000, "GBP") }),
    aVariantView({ sku: "too" }),
  ];
  const { graph, group } = groupOf(aProductView({ variants }), marketOf("en-GB"));
  const named = group.hasVariant.map(({ offers }) => offers.shippingDetails);
  expect(named).toEqual([{ "@id": "#delivery" }, { "@id": "#free-delivery" }, { "@id": "#delivery" }]);
  const rates = graph.filter((node) => node["@type"] === "OfferShippingDetails").map((node) => node.shippingRate);
  expect(rates).toMatchObject([{ value: "4.95", currency: "GBP" }, { value: "0.00" }]);
  expect(graph.filter((node) => node["@type"] === "MerchantReturnPolicy")).toMatchObject([{ merchantReturnDays: 30 }]);
});

test("no name can end the element that the data stands in", () => {
  const name = `</script><script>alert(1)</script><!-- "quoted"`;
  const text = jsonLd(productData(aProductView({ name }), marketOf("en-GB"), origin));
  expect(text).not.toContain("<");
  expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(name).slice(1, -1));
});
