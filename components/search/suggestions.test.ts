import { expect, test } from "vitest";
import type { Suggested } from "@/lib/catalog/search/suggest";
import type { ProductCard } from "@/lib/catalog/types";
import { money } from "@/lib/money/money";
import { marketOf } from "@/tests/support/market";
import { suggestionsView } from "./suggestions";

function aCard(over: Partial<ProductCard> = {}): ProductCard {
  const picture = { id: "aaaaaaaaaaaaaaaa", alt: "", width: 800, height: 800, widths: [240, 800], colour: "#c0b0a0" };
  return {
    ...{ slug: "pippin-vase", name: "Pippin vase", tagline: "", picture, second: null },
    ...{ price: money(4800, "GBP"), priceVaries: false, reduction: null, rating: null, finishes: [] },
    ...over,
  };
}

const aSuggestion = (over: Partial<Suggested> = {}): Suggested => ({
  ...{ query: "va", said: "va", places: [], products: [aCard()] },
  ...over,
});

test("a product is its name with what matches marked, its price, its smallest picture and its address", () => {
  expect(suggestionsView(aSuggestion(), marketOf("en-GB")).options[0]).toEqual({
    href: "/en-GB/products/pippin-vase",
    text: [
      { text: "Pippin", found: false },
      { text: " ", found: false },
      { text: "vase", found: true },
    ],
    note: "£48.00",
    picture: { src: "/media/aaaaaaaaaaaaaaaa-240.webp", colour: "#c0b0a0" },
  });
});

test("a shelf leads to itself, a material to what is made of it", () => {
  const places = [
    { kind: "category" as const, value: "vessels", name: "Vasen" },
    { kind: "material" as const, value: "wood", name: "Holz & Kork" },
  ];
  const { options } = suggestionsView(aSuggestion({ places, products: [] }), marketOf("de-DE"));
  expect(options.map(({ href, note }) => [href, note])).toEqual([
    ["/de-DE/categories/vessels", "Kategorie"],
    ["/de-DE/search?q=Holz+%26+Kork", "Material"],
    ["/de-DE/search?q=va", undefined],
  ]);
});

test("the last line leads to all results, as they were asked for, and is not counted", () => {
  const { options, news } = suggestionsView(aSuggestion({ query: "vsae", said: "vase" }), marketOf("en-GB"));
  expect(options.at(-1)).toEqual({
    href: "/en-GB/search?q=vsae",
    text: [{ text: "All results for “vsae”", found: false }],
  });
  expect([options.length, news]).toEqual([2, "1 suggestion"]);
});

test("where nothing is found there is no line at all, and that is said", () => {
  const { options, news } = suggestionsView(aSuggestion({ products: [] }), marketOf("en-GB"));
  expect([options, news]).toEqual([[], "No suggestions"]);
});
