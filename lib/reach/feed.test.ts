import { expect, test } from "vitest";
import type { ProductView } from "@/lib/catalog/types";
import { money } from "@/lib/money/money";
import { aProductView, aVariantView } from "@/tests/support/a-product";
import { marketOf } from "@/tests/support/market";
import { feed } from "./feed";
import { productData } from "./product-data";

const origin = "https://shop.example";

async function feedOf(products: ProductView[], code = "en-GB"): Promise<string> {
  async function* source() {
    yield* products;
  }
  const pieces: string[] = [];
  const about = { market: marketOf(code), origin, title: "Windfall", description: "Things" };
  for await (const piece of feed(source(), about)) pieces.push(piece);
  return pieces.join("");
}

const valuesOf = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text]) => text);

test("has an item for each variant, held together by the product", async () => {
  const variants = [aVariantView(), aVariantView({ sku: "WF-PIP-INK", inStock: false, price: money(8000, "GBP") })];
  const xml = await feedOf([aProductView({ variants })]);
  expect(valuesOf(xml, "g:id")).toEqual(["WF-PIP-MOS", "WF-PIP-INK"]);
  expect(valuesOf(xml, "g:item_group_id")).toEqual(["pippin-vase", "pippin-vase"]);
  expect(valuesOf(xml, "g:availability")).toEqual(["in_stock", "out_of_stock"]);
  expect(valuesOf(xml, "g:price")).toEqual(["48.00 GBP", "4.95 GBP", "80.00 GBP", "0.00 GBP"]);
});

test("names the prices that the page's own data names", async () => {
  const product = aProductView({ variants: [aVariantView({ price: money(19_000, "KWD") })] });
  const [price] = valuesOf(await feedOf([product], "ar-KW"), "g:price");
  expect(price).toBe("19.000 KWD");
  expect(JSON.stringify(productData(product, marketOf("ar-KW"), origin))).toContain(
    '"price":"19.000","priceCurrency":"KWD"',
  );
});

test("lets no text of the catalogue break its form", async () => {
  const xml = await feedOf([aProductView({ name: `Cup & <saucer> "two"`, description: "a\u0000b\u0007c]]>" })]);
  expect(xml).toContain("<g:title>Cup &amp; &lt;saucer&gt; &quot;two&quot;, Moss</g:title>");
  expect(xml).toContain("<g:description>abc]]&gt;</g:description>");
});

test("asks for one product after the other, as its reader has room", async () => {
  let asked = 0;
  async function* source() {
    for (;;) {
      asked += 1;
      yield aProductView();
    }
  }
  const about = { market: marketOf("en-GB"), origin, title: "Windfall", description: "Things" };
  const pieces = feed(source(), about);
  for (let piece = 0; piece < 4; piece++) await pieces.next();
  expect(asked).toBe(3);
});
