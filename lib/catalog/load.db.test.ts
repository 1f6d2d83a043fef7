import type { Db } from "@/lib/db/client";
import { money } from "@/lib/money/money";
import { describe, expect, test } from "@/tests/support/database";
import { marketOf } from "@/tests/support/market";
import type { Market } from "@/lib/markets/markets";
import { noFilters } from "./listing/filters";
import { loadListing } from "./listing/load-listing";
import { categoryShelf } from "./listing/shelf";
import { loadCategories, loadCategory, loadHome, loadProduct, loadStock } from "./load";

const [uk, us, china, japan] = [marketOf("en-GB"), marketOf("en-US"), marketOf("zh-CN"), marketOf("ja-JP")];

type VariantWish = { finish: string; GBP?: number; JPY?: number; pictures?: string[]; free?: number };

const finishNames: Record<string, { en: string; ja: string }> = {
  moss: { en: "Moss", ja: "モスグリーン" },
  brass: { en: "Brass", ja: "真鍮" },
};

/** A product on the shelf "vessels", named after its slug; Japanese texts on request. */
async function aProduct(
  db: Db,
  slug: string,
  { position = 0, featured = false, japanese = true, variants = [{ finish: "moss", GBP: 4800 }] as VariantWish[] } = {},
) {
  const text = (language: string, name: string) => ({
    ...{ language, name, tagline: `${name}!`, description: `About ${name}`, materials: "clay", care: "wipe" },
  });
  await db.product.create({
    data: {
      ...{ slug, position, featured, widthMm: 210, depthMm: 200, heightMm: 270, createdAt: new Date(0) },
      texts: { create: [text("en", slug), ...(japanese ? [text("ja", `和${slug}`)] : [])] },
      category: {
        connectOrCreate: {
          where: { slug: "vessels" },
          create: {
            ...{ slug: "vessels", position: 0 },
            texts: { create: { language: "en", name: "Vessels", description: "To fill" } },
          },
        },
      },
    },
  });
  for (const [index, variant] of variants.entries()) await aVariant(db, slug, index, variant);
}

async function aVariant(db: Db, slug: string, position: number, wish: VariantWish) {
  const { finish, GBP, JPY, pictures = [`${slug}-${finish}`], free = 5 } = wish;
  const names = Object.entries(finishNames[finish] ?? {});
  const prices = Object.entries({ GBP, JPY }).flatMap(([currency, amountMinor]) =>
    amountMinor === undefined ? [] : [{ currency, amountMinor }],
  );
  await db.finish.createMany({ data: [{ slug: finish, hex: "#66744E" }], skipDuplicates: true });
  await db.finishText.createMany({
    data: names.map(([language, name]) => ({ finishSlug: finish, language, name })),
    skipDuplicates: true,
  });
  await db.variant.create({
    data: {
      ...{ position, sku: `${slug}-${finish}`, weightGrams: 900, free },
      product: { connect: { slug } },
      finish: { connect: { slug: finish } },
      prices: { create: prices },
      pictures: {
        create: pictures.map((id, place) => ({
          position: place,
          picture: { create: { id, width: 1000, height: 800, widths: [240, 1000], colour: "#c0b0a0" } },
        })),
      },
    },
  });
}

async function onTheShelf(db: Db, market: Market, slug: string) {
  const category = await loadCategory(db, market, slug);
  const { products } = await loadListing(db, market, categoryShelf(market, category?.id ?? ""), noFilters);
  return products.map((product) => product.slug);
}

describe("a product card", () => {
  test("shows the first finish, its second view and the lowest price", async ({ db }) => {
    const variants = [
      { finish: "brass", GBP: 6200, pictures: ["front", "in-use"] },
      { finish: "moss", GBP: 2800 },
    ];
    await aProduct(db, "apple", { featured: true, variants });
    const { featured } = await loadHome(db, uk);

    const brass = { alt: "apple, Brass", width: 1000, height: 800, widths: [240, 1000], colour: "#c0b0a0" };
    expect(featured).toEqual([
      {
        ...{ slug: "apple", name: "apple", tagline: "apple!", price: money(2800, "GBP"), priceVaries: true },
        ...{ reduction: null, rating: null },
        picture: { id: "front", ...brass },
        second: { id: "in-use", ...brass },
        finishes: [
          { slug: "brass", hex: "#66744E", name: "Brass" },
          { slug: "moss", hex: "#66744E", name: "Moss" },
        ],
      },
    ]);
  });

  test("survives the cache, which keeps it as JSON", async ({ db }) => {
    await aProduct(db, "vase", { featured: true });
    const home = await loadHome(db, uk);
    expect(JSON.parse(JSON.stringify(home))).toEqual(home);
  });
});

describe("the market", () => {
  test("decides language and currency", async ({ db }) => {
    await aProduct(db, "vase", { variants: [{ finish: "moss", GBP: 4800, JPY: 8800 }] });
    const product = await loadProduct(db, japan, "vase");
    expect(product?.name).toBe("和vase");
    expect(product?.variants[0]?.price).toEqual(money(8800, "JPY"));
    expect(product?.variants[0]?.pictures[0]?.alt).toBe("和vase、モスグリーン");
  });

  test("falls back on English where a text is not translated", async ({ db }) => {
    await aProduct(db, "vase", { japanese: false, variants: [{ finish: "moss", JPY: 8800 }] });
    const product = await loadProduct(db, japan, "vase");
    expect([product?.name, product?.category.name]).toEqual(["vase", "Vessels"]);
  });

  test("is not shown what has no price in its currency, neither product, finish nor category", async ({ db }) => {
    await aProduct(db, "both", {
      variants: [
        { finish: "brass", GBP: 6200 },
        { finish: "moss", GBP: 2800, JPY: 5200 },
      ],
    });
    await aProduct(db, "british", { position: 1, featured: true });

    expect(await onTheShelf(db, japan, "vessels")).toEqual(["both"]);
    expect((await loadProduct(db, japan, "both"))?.variants.map(({ finish }) => finish.slug)).toEqual(["moss"]);
    expect(await loadProduct(db, japan, "british")).toBeNull();
    expect((await loadHome(db, japan)).featured).toEqual([]);
    expect(await loadCategories(db, us)).toEqual([]);
    expect(await loadCategories(db, china)).toEqual([]);
    expect(await onTheShelf(db, uk, "vessels")).toEqual(["both", "british"]);
  });
});

test("a variant without a picture is not shown", async ({ db }) => {
  await aProduct(db, "plain", { variants: [{ finish: "moss", GBP: 100, pictures: [] }] });
  expect(await loadProduct(db, uk, "plain")).toBeNull();
});

test("a category is shown by its first product in use, a product in its category's order", async ({ db }) => {
  await aProduct(db, "later", { position: 2 });
  await aProduct(db, "first", { position: 1, variants: [{ finish: "moss", GBP: 1, pictures: ["front", "in-use"] }] });

  expect((await loadCategories(db, uk)).map(({ name, picture }) => [name, picture.id])).toEqual([
    ["Vessels", "in-use"],
  ]);
  const category = await loadCategory(db, uk, "vessels");
  expect(category?.description).toBe("To fill");
  expect(await onTheShelf(db, uk, "vessels")).toEqual(["first", "later"]);
});

test("a product is related to at most four others of its category, never to itself", async ({ db }) => {
  for (const position of [0, 1, 2, 3, 4, 5]) await aProduct(db, `p${position}`, { position });
  const related = (await loadProduct(db, uk, "p1"))?.related.map(({ slug }) => slug);
  expect(related).toEqual(["p0", "p2", "p3", "p4"]);
});

test("what nobody sells is null", async ({ db }) => {
  expect([await loadProduct(db, uk, "nothing"), await loadCategory(db, uk, "nowhere")]).toEqual([null, null]);
});

test("a size has its own measures, or the product's", async ({ db }) => {
  await aProduct(db, "vase", { variants: [{ finish: "moss", GBP: 1 }] });
  await db.size.create({ data: { slug: "large", position: 2, texts: { create: { language: "en", name: "Large" } } } });
  const size = { size: { connect: { slug: "large" } }, widthMm: 400 };
  await db.variant.update({ where: { sku: "vase-moss" }, data: size });
  const [variant] = (await loadProduct(db, uk, "vase"))?.variants ?? [];
  expect(variant).toMatchObject({
    size: { slug: "large", name: "Large", position: 2 },
    measures: { widthMm: 400, depthMm: 200, heightMm: 270 },
    label: "Moss, Large",
  });
});

test("stock is told by variant", async ({ db }) => {
  const variants = [
    { finish: "moss", GBP: 1, free: 3 },
    { finish: "brass", GBP: 1, free: 0 },
  ];
  await aProduct(db, "vase", { variants });
  const product = await loadProduct(db, uk, "vase");
  const stock = await loadStock(db, "vase");
  expect(product?.variants.map(({ id }) => stock[id])).toEqual([3, 0]);
});
