import type { Db } from "@/lib/db/client";
import { languages } from "@/lib/markets/markets";
import { currencies } from "@/lib/money/currencies";
import { describe, expect, test } from "@/tests/support/database";
import { readCatalogue } from "../catalogue/catalogue";
import { picturesOf } from "@/tests/support/catalogue-pictures";
import { writeCatalogue } from "../write-catalogue";
import { growCatalogue } from "./grow-catalogue";
import { series } from "./series";

const now = new Date("2026-01-01T00:00:00Z");
const GENERATED = { sku: { startsWith: "SEED-" } };

async function seedDemo(db: Db): Promise<void> {
  const catalogue = readCatalogue();
  await writeCatalogue(db, { catalogue, pictures: picturesOf(catalogue), now });
}

const grow = (databaseUrl: string, products: number, seed = 1) =>
  growCatalogue(databaseUrl, { products, seed, now, report: () => undefined });

const names = async (db: Db) => {
  const rows = await db.productText.findMany({ orderBy: [{ name: "asc" }, { language: "asc" }] });
  return rows.map(({ name, language, description }) => `${language} ${name}: ${description}`);
};

describe("a generated catalogue", () => {
  test("has texts in every language, prices in every currency and pictures", async ({ db, databaseUrl }) => {
    await seedDemo(db);
    expect(await grow(databaseUrl, 300)).toBe(300);

    expect(await db.product.count()).toBe(336);
    expect(await db.productText.count()).toBe(336 * languages.length);
    const variants = await db.variant.findMany({ where: GENERATED, include: { prices: true, pictures: true } });
    expect(variants.length).toBeGreaterThanOrEqual(2 * 300);
    expect(variants.filter(({ prices }) => prices.length !== currencies.length)).toEqual([]);
    expect(variants.filter(({ pictures }) => pictures.length === 0)).toEqual([]);
  });

  test("fills every shelf and leaves the choice for the home page alone", async ({ db, databaseUrl }) => {
    await seedDemo(db);
    const featured = await db.product.count({ where: { featured: true } });
    await grow(databaseUrl, 300);
    const shelves = await db.category.findMany({ select: { _count: { select: { products: true } } } });
    expect(Math.min(...shelves.map(({ _count }) => _count.products))).toBeGreaterThan(25);
    expect(await db.product.count({ where: { featured: true } })).toBe(featured);
  });

  test("books what it has as movements, and has something sold out", async ({ db, databaseUrl }) => {
    await seedDemo(db);
    await grow(databaseUrl, 300);
    const variants = await db.variant.findMany({
      where: GENERATED,
      select: { free: true, movements: { select: { quantity: true } } },
    });
    const booked = variants.map(({ movements }) => movements.reduce((sum, { quantity }) => sum + quantity, 0));
    expect(booked).toEqual(variants.map(({ free }) => free));
    expect(variants.some(({ free }) => free === 0)).toBe(true);
  });

  test("keeps to the price points of each currency", async ({ db, databaseUrl }) => {
    await seedDemo(db);
    await grow(databaseUrl, 300);
    const prices = await db.price.findMany({ where: { variant: GENERATED } });
    const rest = (currency: string, step: number) => [
      ...new Set(prices.filter((price) => price.currency === currency).map(({ amountMinor }) => amountMinor % step)),
    ];
    expect([rest("GBP", 100), rest("JPY", 100), rest("KWD", 500)]).toEqual([[0], [0], [0]]);
    expect([rest("CNY", 1000), rest("BRL", 1000)]).toEqual([[800], [900]]);
  });
});

test("adds what is missing and nothing twice", async ({ db, databaseUrl }) => {
  await seedDemo(db);
  expect(await grow(databaseUrl, 40)).toBe(40);
  expect(await grow(databaseUrl, 40)).toBe(0);
  expect(await grow(databaseUrl, 60)).toBe(20);
  expect(await grow(databaseUrl, 10)).toBe(0);
  expect(await db.product.count()).toBe(96);
});

test("makes the same products of the same seed, and others of another", async ({ db, databaseUrl }) => {
  await seedDemo(db);
  const made = async (seed: number) => {
    await grow(databaseUrl, 30, seed);
    const found = await names(db);
    await db.$executeRaw`TRUNCATE "Product" CASCADE`;
    await seedDemo(db);
    return found;
  };
  const first = await made(1);
  expect(await made(1)).toEqual(first);
  expect(await made(2)).not.toEqual(first);
});

test("the series have a name in every language", () => {
  for (const language of languages) {
    expect(new Set(series[language]).size).toBe(series.en.length);
    expect(series[language]).toHaveLength(series.en.length);
  }
});
