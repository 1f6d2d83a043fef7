import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { describe, expect, test } from "@/tests/support/database";
import { aListedProduct } from "@/tests/support/listed";
import { marketOf } from "@/tests/support/market";
import { loadCollection, loadCollections } from "./collections";
import { noFilters, type Filters } from "./listing/filters";
import { loadListing } from "./listing/load-listing";
import { collectionShelf } from "./listing/shelf";

const [uk, us, japan] = [marketOf("en-GB"), marketOf("en-US"), marketOf("ja-JP")];

/** A collection of products that are there, in this order; its picture is the first one's. */
async function aCollection(db: Db, slug: string, products: string[], { position = 0 } = {}) {
  const rows = await db.product.findMany({ where: { slug: { in: products } }, select: { id: true, slug: true } });
  const text = { name: slug, description: "For supper", story: "Once upon a time" };
  await db.collection.create({
    data: {
      ...{ slug, position, pictureId: `${products[0]}-moss` },
      texts: { create: { language: "en", ...text } },
      products: { create: rows.map(({ id, slug: own }) => ({ productId: id, position: products.indexOf(own) })) },
    },
  });
}

async function listed(db: Db, market: Market, slug: string, filters: Partial<Filters> = {}) {
  const collection = await loadCollection(db, market, slug);
  const shelf = collectionShelf(market, collection?.id ?? "");
  const { products, ...counts } = await loadListing(db, market, shelf, { ...noFilters, ...filters });
  return { ...counts, slugs: products.map((product) => product.slug) };
}

/** From two shelves, on which they stand in another order; the lamp is sold in Japan only. */
async function aTable(db: Db) {
  await aListedProduct(db, "cup", { category: "table", position: 1, GBP: 1800, JPY: 3200 });
  await aListedProduct(db, "stool", { category: "seats", position: 0, GBP: 9000, finishes: ["moss", "oak"] });
  await aListedProduct(db, "lamp", { category: "light", GBP: null, JPY: 9000 });
  await aListedProduct(db, "elsewhere", { category: "table" });
  await aCollection(db, "supper", ["cup", "lamp", "stool"]);
}

describe("a collection", () => {
  test("shows what the market sells of it, across shelves, in the merchant's order", async ({ db }) => {
    await aTable(db);
    expect((await listed(db, uk, "supper")).slugs).toEqual(["cup", "stool"]);
    expect((await listed(db, japan, "supper")).slugs).toEqual(["cup", "lamp"]);
    expect(await listed(db, us, "supper")).toMatchObject({ shelfTotal: 0, slugs: [] });
    await db.collectionProduct.updateMany({ where: { product: { slug: "cup" } }, data: { position: 9 } });
    expect((await listed(db, uk, "supper")).slugs).toEqual(["stool", "cup"]);
  });

  test("is filtered, counted and sorted as a shelf is", async ({ db }) => {
    await aTable(db);
    const found = await listed(db, uk, "supper", { finish: ["oak"] });
    expect(found).toMatchObject({ total: 1, shelfTotal: 2, slugs: ["stool"] });
    expect(found.facets.category.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(["seats 1", "table 0"]);
    expect((await listed(db, uk, "supper", { category: ["table"] })).slugs).toEqual(["cup"]);
    expect((await listed(db, uk, "supper", { sort: "price-down" })).slugs).toEqual(["stool", "cup"]);
  });

  test("follows the prices of what is in it", async ({ db }) => {
    await aTable(db);
    await db.price.updateMany({
      where: { variant: { sku: "cup-moss" }, currency: "GBP" },
      data: { amountMinor: 9900 },
    });
    expect((await listed(db, uk, "supper", { sort: "price-up" })).slugs).toEqual(["stool", "cup"]);
  });

  test("says what is on its picture, in the market's language or in English", async ({ db }) => {
    await aTable(db);
    const { id } = await db.collection.findUniqueOrThrow({ where: { slug: "supper" }, select: { id: true } });
    const own = { name: "夕食", description: "夜に", story: "むかし" };
    await db.collectionText.create({ data: { collectionId: id, language: "ja", ...own } });
    const english = { name: "supper", description: "For supper", story: "Once upon a time" };
    expect(await loadCollection(db, uk, "supper")).toMatchObject({ ...english, picture: { alt: "cup, moss" } });
    expect(await loadCollection(db, japan, "supper")).toMatchObject({ ...own, picture: { alt: "cup、moss" } });
  });

  test("that nobody made is null", async ({ db }) => {
    await aTable(db);
    expect(await loadCollection(db, uk, "breakfast")).toBeNull();
  });
});

test("all collections come in the merchant's order, without those of which a market sells nothing", async ({ db }) => {
  await aTable(db);
  await aCollection(db, "reading", ["lamp"], { position: 2 });
  await aCollection(db, "first", ["stool"], { position: 1 });
  const slugs = async (market: Market) => (await loadCollections(db, market)).map(({ slug }) => slug);
  expect(await slugs(uk)).toEqual(["supper", "first"]);
  expect(await slugs(japan)).toEqual(["supper", "reading"]);
  expect(await slugs(us)).toEqual([]);
});
