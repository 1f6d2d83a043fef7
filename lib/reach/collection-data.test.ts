import { expect, test } from "vitest";
import { noFilters } from "@/lib/catalog/listing/filters";
import type { CollectionPage } from "@/lib/catalog/listing/types";
import type { CollectionLink, ProductCard } from "@/lib/catalog/types";
import { translator } from "@/lib/i18n/translator";
import { money } from "@/lib/money/money";
import { marketOf } from "@/tests/support/market";
import { collectionData, collectionsData } from "./collection-data";
import { collectionMarkdown, collectionsMarkdown } from "./markdown";

const market = marketOf("en-GB");
const origin = "https://shop.example";
const page = { market, t: translator(market), origin };
const picture = { id: "abc", alt: "", width: 1000, height: 1000, widths: [240, 1000], colour: "#ffffff" };

const card = (slug: string): ProductCard => ({
  ...{ slug, name: slug, tagline: `${slug}!`, picture, second: null, price: money(1800, "GBP"), priceVaries: false },
  ...{ reduction: null, rating: null, finishes: [] },
});

const link: CollectionLink = { slug: "supper", name: "Supper *for* two", description: "Late", picture };

const supper: CollectionPage = {
  shelf: { id: "1", ...link, story: "Once upon a time" },
  names: { category: [], finish: [], material: [] },
  listing: {
    ...{ total: 2, shelfTotal: 2, more: false, filters: noFilters, pages: 1, products: [card("cup"), card("stool")] },
    facets: { category: [], finish: [], material: [], price: [], availability: [] },
  },
};

test("a collection's data has the way to it and the addresses of what belongs to it, in order", () => {
  const [breadcrumb, data] = collectionData(supper, market, origin);
  const steps = ["en-GB", "en-GB/collections", "en-GB/collections/supper"].map((path) => `${origin}/${path}`);
  expect(breadcrumb).toMatchObject({ "@type": "BreadcrumbList", itemListElement: steps.map((item) => ({ item })) });
  const goods = ["cup", "stool"].map((slug) => ({ url: `${origin}/en-GB/products/${slug}` }));
  expect(data).toMatchObject({
    ...{ "@type": "CollectionPage", primaryImageOfPage: `${origin}/media/abc-1000.webp` },
    mainEntity: { "@type": "ItemList", itemListElement: goods },
  });
});

test("the data of all collections names each by its address", () => {
  expect(collectionsData([link], market, origin)[1]).toMatchObject({
    "@type": "CollectionPage",
    mainEntity: { itemListElement: [{ position: 1, url: `${origin}/en-GB/collections/supper` }] },
  });
});

test("a collection in Markdown tells its story and the price of each thing", () => {
  const text = collectionMarkdown(supper, page);
  expect(text).toMatch(/^# Supper \\\*for\\\* two\n\nLate\n\nOnce upon a time\n\n2 objects\n\n- \[cup\]/);
  expect(text).toContain("- [stool](https://shop.example/en-GB/products/stool.md), £18.00: stool!");
  expect(text).toContain("[Collections](https://shop.example/en-GB/collections.md)");
});

test("all collections in Markdown lead to each in Markdown", () => {
  const line = "- [Supper \\*for\\* two](https://shop.example/en-GB/collections/supper.md): Late";
  expect(collectionsMarkdown([link], page)).toContain(line);
});
