import { homePath, productPath } from "@/lib/catalog/paths";
import type { ProductView, VariantView } from "@/lib/catalog/types";
import type { Market } from "@/lib/markets/markets";
import { decimalText, type Money } from "@/lib/money/money";
import { shippingFor } from "@/lib/pricing/shipping";
import { seller } from "@/lib/seller";
import { pictureUrl } from "./product-data";
import { xmlText } from "./xml";

type About = { market: Market; origin: string; title: string; description: string };

/** A market's whole catalogue in the RSS form that merchant centres read: an item for each variant, made as it is sent. */
export async function* feed(products: AsyncIterable<ProductView>, about: About): AsyncGenerator<string> {
  const { market, origin, title, description } = about;
  yield [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>`,
    element("title", title),
    element("link", `${origin}${homePath(market)}`),
    element("description", description),
  ].join("\n");
  for await (const product of products) {
    yield product.variants.map((variant) => item(product, variant, market, origin)).join("");
  }
  yield "\n</channel></rss>\n";
}

function item(product: ProductView, variant: VariantView, market: Market, origin: string): string {
  const { slug, name, description, materials, category } = product;
  const { sku, finish, size, label, price, weightGrams, pictures, inStock } = variant;
  const [main = "", ...others] = pictures.map((picture) => pictureUrl(picture, origin));
  const facts: [string, string][] = [
    ["g:id", sku],
    ["g:item_group_id", slug],
    ["g:title", `${name}, ${label}`],
    ["g:description", description],
    ["g:link", `${origin}${productPath(market, slug)}`],
    ["g:image_link", main],
    ...others.map((url): [string, string] => ["g:additional_image_link", url]),
    ["g:availability", inStock ? "in_stock" : "out_of_stock"],
    ["g:price", priceText(price)],
    ["g:condition", "new"],
    ["g:brand", seller.brand],
    ["g:identifier_exists", "no"],
    ["g:color", finish.name],
    ...(size ? [["g:size", size.name] satisfies [string, string]] : []),
    ["g:material", materials],
    ["g:product_type", category.name],
    ["g:shipping_weight", `${weightGrams} g`],
  ];
  const lines = facts.map(([tag, text]) => element(tag, text));
  return `\n<item>\n${[...lines, ...deliveries(price, market)].join("\n")}\n</item>`;
}

function deliveries(price: Money, { deliversTo }: Market): string[] {
  const cost = element("g:price", priceText(shippingFor(price).shipping));
  return deliversTo.map((country) => `<g:shipping>${element("g:country", country)}${cost}</g:shipping>`);
}

const priceText = (price: Money) => `${decimalText(price)} ${price.currency}`;

const element = (tag: string, text: string) => `<${tag}>${xmlText(text)}</${tag}>`;
