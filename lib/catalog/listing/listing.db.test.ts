import type { Db } from "@/lib/db/client";
import { describe, expect, test } from "@/tests/support/database";
import { aListedProduct } from "@/tests/support/listed";
import { marketOf } from "@/tests/support/market";
import { noFilters, type Filters } from "./filters";
import { loadListing } from "./load-listing";
import { categoryShelf } from "./shelf";

const uk = marketOf("en-GB");

async function theShelf(db: Db) {
  const { id } = await db.category.findUniqueOrThrow({ where: { slug: "vessels" } });
  return categoryShelf(uk, id);
}

async function listed(db: Db, filters: Partial<Filters> = {}) {
  const { products, ...counts } = await loadListing(db, uk, await theShelf(db), { ...noFilters, ...filters });
  const of = (key: keyof typeof counts.facets) =>
    Object.fromEntries(counts.facets[key].map(({ value, count }) => [value, count]));
  return { ...counts, slugs: products.map(({ slug }) => slug), of };
}

/** Four things: two of clay, two of wood, in moss or oak or both. */
async function fourThings(db: Db) {
  await aListedProduct(db, "jug", { position: 3, materials: ["clay"], finishes: ["moss"], GBP: 2000 });
  await aListedProduct(db, "bowl", { position: 1, materials: ["clay", "brass"], finishes: ["moss", "oak"], GBP: 5000 });
  await aListedProduct(db, "tray", { position: 2, materials: ["wood"], finishes: ["oak"], GBP: 7000, free: 0 });
  await aListedProduct(db, "stool", { position: 0, materials: ["wood", "brass"], finishes: ["oak"], GBP: 30_000 });
  await aListedProduct(db, "elsewhere", { category: "light", materials: ["clay"] });
}

describe("filters", () => {
  test("widen within one facet and narrow between two", async ({ db }) => {
    await fourThings(db);
    expect((await listed(db)).slugs).toEqual(["stool", "bowl", "tray", "jug"]);
    expect((await listed(db, { material: ["clay"] })).slugs).toEqual(["bowl", "jug"]);
    expect((await listed(db, { material: ["brass", "clay"] })).slugs).toEqual(["stool", "bowl", "jug"]);
    expect((await listed(db, { material: ["brass", "clay"], finish: ["oak"] })).slugs).toEqual(["stool", "bowl"]);
    expect((await listed(db, { price: ["under-30", "60-120"] })).slugs).toEqual(["tray", "jug"]);
    expect((await listed(db, { availability: ["in-stock"] })).slugs).toEqual(["stool", "bowl", "jug"]);
    expect((await listed(db, { material: ["wood"], price: ["under-30"] })).slugs).toEqual([]);
  });

  test("count each value as if nothing else of its facet were chosen", async ({ db }) => {
    await fourThings(db);
    const { total, of } = await listed(db, { finish: ["moss"], availability: ["in-stock"] });
    expect(total).toBe(2);
    expect(of("finish")).toEqual({ moss: 2, oak: 2 });
    expect(of("material")).toEqual({ clay: 2, brass: 1, wood: 0 });
    expect(of("price")).toEqual({ "under-30": 1, "30-60": 1, "60-120": 0, "from-250": 0 });
    expect(of("availability")).toEqual({ "in-stock": 2 });
  });

  test("agree with the list, whatever is chosen", async ({ db }) => {
    await fourThings(db);
    for (const finish of [[], ["moss"], ["oak"], ["moss", "oak"]]) {
      for (const material of [[], ["clay"], ["brass"], ["clay", "wood"]]) {
        for (const price of [[], ["30-60"], ["30-60", "from-250"]]) {
          const filters = { finish, material, price };
          const { total, slugs, of } = await listed(db, filters);
          expect(slugs, JSON.stringify(filters)).toHaveLength(total);
          for (const [value, count] of Object.entries(of("finish"))) {
            expect((await listed(db, { ...filters, finish: [value] })).total, value).toBe(count);
          }
        }
      }
    }
  });
});

describe("a price lies", () => {
  test("in the range that begins with it, not in the one that ends with it", async ({ db }) => {
    await aListedProduct(db, "below", { GBP: 2999 });
    await aListedProduct(db, "on", { GBP: 3000 });
    expect((await listed(db, { price: ["under-30"] })).slugs).toEqual(["below"]);
    expect((await listed(db, { price: ["30-60"] })).slugs).toEqual(["on"]);
  });
});

test("a list is sorted by the shop's choice, by age and by price both ways, and the same each time", async ({ db }) => {
  const day = (number: number) => new Date(Date.UTC(2026, 0, number));
  await aListedProduct(db, "a", { position: 2, createdAt: day(1), GBP: 300 });
  await aListedProduct(db, "b", { position: 1, createdAt: day(3), GBP: 200 });
  await aListedProduct(db, "c", { position: 3, createdAt: day(2), GBP: 200 });
  expect((await listed(db)).slugs).toEqual(["b", "a", "c"]);
  expect((await listed(db, { sort: "newest" })).slugs).toEqual(["b", "c", "a"]);
  expect((await listed(db, { sort: "price-up" })).slugs).toEqual(["b", "c", "a"]);
  expect((await listed(db, { sort: "price-down" })).slugs).toEqual(["a", "c", "b"]);
});

test("pages of twelve follow each other without a gap or a repetition", async ({ db }) => {
  for (let place = 0; place < 26; place += 1) await aListedProduct(db, `p-${place}`, { position: place % 5 });
  const pages = await Promise.all([1, 2, 3].map((page) => listed(db, { page })));
  expect(pages.map(({ slugs }) => slugs.length)).toEqual([12, 12, 2]);
  expect(new Set(pages.flatMap(({ slugs }) => slugs)).size).toBe(26);
  expect(pages[0]).toMatchObject({ total: 26, pages: 3, more: false });
});

test("beyond what is counted the figures say that there is more", async ({ db }) => {
  await fourThings(db);
  const shelf = await theShelf(db);
  expect(await loadListing(db, uk, { ...shelf, most: 4 }, noFilters)).toMatchObject({ total: 4, more: false });
  expect(await loadListing(db, uk, { ...shelf, most: 3 }, noFilters)).toMatchObject({ total: 4, more: true });
});
