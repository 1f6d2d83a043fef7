import { compare } from "bcryptjs";
import type { Db } from "@/lib/db/client";
import { languages } from "@/lib/markets/markets";
import { currencies } from "@/lib/money/currencies";
import { picturesOf } from "@/tests/support/catalogue-pictures";
import { describe, expect, test } from "@/tests/support/database";
import { catalogueData, readCatalogue } from "./catalogue/catalogue";
import { writeCatalogue } from "./write-catalogue";
import { demoShopper, writeDemoShopper, writeInstallation } from "./write-installation";

const now = new Date("2026-01-01T00:00:00Z");
const later = new Date("2026-02-01T00:00:00Z");

async function seed(db: Db, { data = catalogueData, at = now } = {}) {
  const catalogue = readCatalogue(data);
  await writeCatalogue(db, { catalogue, pictures: picturesOf(catalogue), now: at });
}

const skuRow = {
  free: true,
  held: true,
  sold: true,
  movements: { select: { quantity: true, reason: true, at: true } },
};

describe("the first seed", () => {
  test("writes every product with a price in every market's currency and a text in every language", async ({ db }) => {
    await seed(db);
    expect(await db.product.count()).toBe(36);
    expect(await db.variant.count()).toBe(98);
    expect(await db.price.count()).toBe(98 * currencies.length);
    expect(await db.productText.count()).toBe(36 * languages.length);
    expect(await db.variantPicture.count()).toBe(98 + 44);
  });

  test("books the opening stock as a movement, and none for what is sold out", async ({ db }) => {
    await seed(db);
    const moss = await db.variant.findUniqueOrThrow({ where: { sku: "PIP-MOS" }, select: skuRow });
    expect(moss).toEqual({
      ...{ free: 240, held: 0, sold: 0 },
      movements: [{ quantity: 240, reason: "opening stock", at: now }],
    });
    expect(await db.variant.findUnique({ where: { sku: "PUD-CHA" }, select: skuRow })).toEqual({
      ...{ free: 0, held: 0, sold: 0, movements: [] },
    });
  });

  test("prices a dearer finish on its own, in whole minor units", async ({ db }) => {
    await seed(db);
    const price = (sku: string, currency: string) =>
      db.price.findFirst({ where: { variant: { sku }, currency }, select: { amountMinor: true } });
    expect(await price("WIN-MOS", "GBP")).toEqual({ amountMinor: 2800 });
    expect(await price("WIN-BRA", "GBP")).toEqual({ amountMinor: 6200 });
    expect(await price("WIN-BRA", "JPY")).toEqual({ amountMinor: 11500 });
  });

  test("gives a size its own price and measures, in every language its own name", async ({ db }) => {
    await seed(db);
    const large = await db.variant.findUniqueOrThrow({
      where: { sku: "TIL-TER-L" },
      select: { sizeSlug: true, widthMm: true, prices: { where: { currency: "KWD" } } },
    });
    expect(large).toMatchObject({ sizeSlug: "large", widthMm: 350, prices: [{ amountMinor: 23_000 }] });
    expect(await db.variant.findUnique({ where: { sku: "TIL-TER" }, select: { widthMm: true } })).toEqual({
      widthMm: null,
    });
    expect(await db.sizeText.count()).toBe(3 * languages.length);
  });

  test("gathers collections across shelves, in the order of the catalogue", async ({ db }) => {
    await seed(db);
    expect(await db.collectionText.count()).toBe(4 * languages.length);
    const flat = await db.collection.findUniqueOrThrow({
      where: { slug: "first-flat" },
      select: {
        pictureId: true,
        products: { orderBy: { position: "asc" }, select: { product: { select: { slug: true } } } },
      },
    });
    expect(flat.pictureId).toBe("rung-shelf-oak-second");
    const wanted = catalogueData.collections.find(({ slug }) => slug === "first-flat");
    expect(flat.products.map(({ product }) => product.slug)).toEqual(wanted?.products);
  });

  test("shows the front of a variant before its second view", async ({ db }) => {
    await seed(db);
    const pictures = await db.variantPicture.findMany({
      where: { variant: { sku: "PIP-MOS" } },
      orderBy: { position: "asc" },
      select: { pictureId: true, position: true },
    });
    expect(pictures).toEqual([
      { pictureId: "pippin-vase-moss-front", position: 0 },
      { pictureId: "pippin-vase-moss-second", position: 1 },
    ]);
  });
});

describe("a second seed", () => {
  test("brings new texts and prices but leaves stock as the shop has it", async ({ db }) => {
    await seed(db);
    await db.variant.update({ where: { sku: "PIP-MOS" }, data: { free: 7, held: 1, sold: 232 } });
    const data = structuredClone(catalogueData);
    const vase = data.categories[0]?.products[0];
    if (!vase) throw new Error("the catalogue has no first product");
    Object.assign(vase.texts.en, { name: "Pippin vase, again" });
    Object.assign(vase.prices, { GBP: 50_00 });

    await seed(db, { data, at: later });

    const moss = await db.variant.findUniqueOrThrow({ where: { sku: "PIP-MOS" }, select: { ...skuRow, prices: true } });
    expect(moss).toMatchObject({ free: 7, held: 1, sold: 232, movements: [{ at: now }] });
    expect(moss.prices.find(({ currency }) => currency === "GBP")?.amountMinor).toBe(5000);
    const text = await db.productText.findFirst({ where: { product: { slug: "pippin-vase" }, language: "en" } });
    expect(text?.name).toBe("Pippin vase, again");
  });

  test("brings a collection's new order and leaves a merchant's own collection alone", async ({ db }) => {
    await seed(db);
    const facts = { slug: "own", position: 9, pictureId: "rung-shelf-oak-second" };
    const text = { language: "en", name: "Own", description: "Mine", story: "Made by hand" };
    await db.collection.create({ data: { ...facts, texts: { create: text } } });
    const data = structuredClone(catalogueData);
    data.collections[0]?.products.reverse();
    await seed(db, { data, at: later });
    const [first] = await db.collectionProduct.findMany({
      where: { collection: { slug: "table-for-two" } },
      orderBy: { position: "asc" },
      select: { product: { select: { slug: true } } },
    });
    expect(first?.product.slug).toBe(data.collections[0]?.products[0]);
    expect(await db.collectionText.count({ where: { collection: { slug: "own" } } })).toBe(1);
  });

  test("keeps ids, so that carts and orders still know what they hold", async ({ db }) => {
    const ids = () =>
      db.variant.findMany({ orderBy: { sku: "asc" }, select: { id: true, sku: true, productId: true } });
    await seed(db);
    const before = await ids();
    await seed(db, { at: later });
    expect(await ids()).toEqual(before);
  });

  test("leaves alone what somebody has added to the shop", async ({ db }) => {
    await seed(db);
    const category = await db.category.findUniqueOrThrow({ where: { slug: "play" } });
    await db.product.create({
      data: {
        ...{ slug: "own-thing", categoryId: category.id, position: 99, createdAt: now },
        ...{ widthMm: 1, depthMm: 1, heightMm: 1 },
        texts: { create: { language: "en", name: "Own", tagline: "", description: "", materials: "", care: "" } },
      },
    });
    await seed(db, { at: later });
    expect(await db.productText.count({ where: { product: { slug: "own-thing" } } })).toBe(1);
  });
});

test("the order prefix is drawn once and kept", async ({ db }) => {
  await writeInstallation(db, () => "_A-b3Xyz9");
  await writeInstallation(db, () => "something else");
  expect(await db.installation.findMany({ select: { id: true, prefix: true } })).toEqual([{ id: 1, prefix: "wfab3x" }]);
});

test("the demo shopper can sign in and is marked as seeded; an existing one is left alone", async ({ db }) => {
  await writeDemoShopper(db, now);
  await db.user.update({ where: { email: demoShopper.email }, data: { name: "Renamed" } });
  await writeDemoShopper(db, later);

  const user = await db.user.findUniqueOrThrow({
    where: { email: demoShopper.email },
    select: { name: true, seeded: true, passwordHash: true },
  });
  expect(user).toMatchObject({ name: "Renamed", seeded: true });
  expect(await compare(demoShopper.password, user.passwordHash)).toBe(true);
});
