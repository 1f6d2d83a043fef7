import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "@/lib/markets/markets";
import { catalogueData, readCatalogue } from "./catalogue";

const catalogue = readCatalogue();
const products = catalogue.categories.flatMap((category) => category.products);
const variants = products.flatMap((product) => product.variants.map((variant) => ({ ...variant, product })));

describe("the catalogue", () => {
  test("holds 36 products on six shelves, eight of them featured", () => {
    expect(catalogue.categories.map((category) => category.products.length)).toEqual([6, 6, 6, 6, 6, 6]);
    expect(products.filter((product) => product.featured)).toHaveLength(8);
  });

  test("has a front picture of every variant, of every product one in use, and one of every collection", () => {
    const files = new Set(readdirSync(path.join(import.meta.dirname, "../pictures")));
    const fronts = variants.map(({ product, finish }) => `${product.slug}-${finish}-front.webp`);
    const seconds = products.map(({ slug, variants: [first] }) => `${slug}-${first?.finish}-second.webp`);
    const gathered = catalogue.collections.map(({ picture }) => `${picture}.webp`);
    expect([...fronts, ...seconds, ...gathered].filter((file) => !files.has(file))).toEqual([]);
  });

  test("is translated, not copied, from one language to the next", () => {
    for (const { texts } of products) {
      for (const field of ["tagline", "description", "care"] as const) {
        expect(new Set(languages.map((language) => texts[language][field])).size).toBe(languages.length);
      }
    }
    for (const { texts } of catalogue.collections) {
      for (const field of ["name", "description", "story"] as const) {
        expect(new Set(languages.map((language) => texts[language][field])).size).toBe(languages.length);
      }
    }
  });

  test("writes Chinese, Japanese and Arabic in their own scripts", () => {
    for (const { texts } of products) {
      expect(texts.zh.description).toMatch(/^[^\p{Script=Hiragana}\p{Script=Katakana}]+$/u);
      expect(texts.ja.description).toMatch(/\p{Script=Hiragana}/u);
      expect(texts.ar.description).toMatch(/^[^\p{Script=Latin}]+$/u);
      expect(texts.en.description).toMatch(/^[\p{ASCII}é°]+$/u);
    }
  });

  test("lets the shop be seen with plenty, with the last ones and sold out", () => {
    const left = (sku: string) => variants.find((variant) => variant.sku === sku)?.stock;
    expect(left("PIP-MOS")).toBeGreaterThanOrEqual(200);
    expect(left("MOR-CHA")).toBeGreaterThanOrEqual(200);
    expect(variants.filter(({ stock }) => stock === 1 || stock === 2)).toHaveLength(3);
    expect(variants.filter(({ stock }) => stock === 0)).toHaveLength(3);
  });
});

describe("a faulty catalogue is refused", () => {
  const faulty = (break_: (copy: typeof catalogueData) => void) => {
    const copy = structuredClone(catalogueData);
    break_(copy);
    return () => readCatalogue(copy);
  };

  test("when a language is missing", () => {
    expect(faulty((copy) => Reflect.deleteProperty(copy.finishes[0]?.names ?? {}, "ja"))).toThrow(/ja/);
    expect(faulty((copy) => Reflect.deleteProperty(copy.categories[0]?.products[0]?.texts ?? {}, "zh"))).toThrow(/zh/);
  });

  test("when a market's currency has no price", () => {
    expect(faulty((copy) => Reflect.deleteProperty(copy.categories[1]?.products[0]?.prices ?? {}, "JPY"))).toThrow(
      /JPY/,
    );
  });

  test("when a sku or a product's name in addresses is used twice", () => {
    const [first] = catalogueData.categories;
    expect(() => readCatalogue({ ...catalogueData, categories: [first, { ...first, slug: "again" }] })).toThrow(
      /two products are called pippin-vase[^]*two variants have the sku PIP-MOS/,
    );
  });

  test("when a product comes twice in the same finish and size, or in some sizes and in none", () => {
    const planter = (copy: typeof catalogueData) => copy.categories[0]?.products[2]?.variants[1] ?? {};
    expect(faulty((copy) => Object.assign(planter(copy), { size: "medium" }))).toThrow(
      "tilth-planter comes twice in terracotta medium",
    );
    expect(faulty((copy) => Reflect.deleteProperty(planter(copy), "size"))).toThrow(
      "tilth-planter has a size in one variant and none in another",
    );
    expect(faulty((copy) => Object.assign(planter(copy), { size: "vast" }))).toThrow("no size is called vast");
  });

  test("when a collection holds what nobody sells, or holds a thing twice", () => {
    const cups = (copy: typeof catalogueData) => copy.collections[0]?.products ?? [];
    expect(faulty((copy) => cups(copy).push("rubber-duck"))).toThrow(
      "table-for-two holds rubber-duck, which nobody sells",
    );
    expect(faulty((copy) => cups(copy).push("morrow-cup"))).toThrow("table-for-two holds morrow-cup twice");
    const [first] = catalogueData.collections;
    expect(() => readCatalogue({ ...catalogueData, collections: [first, first] })).toThrow(
      "two collections are called table-for-two",
    );
  });

  test("when a variant has a finish that is not on the list", () => {
    const finishes = catalogueData.finishes.filter(({ slug }) => slug !== "brass");
    expect(() => readCatalogue({ ...catalogueData, finishes })).toThrow("no finish is called brass");
  });
});
