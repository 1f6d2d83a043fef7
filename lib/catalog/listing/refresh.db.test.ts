import type { Db } from "@/lib/db/client";
import { describe, expect, test } from "@/tests/support/database";
import { aListedProduct } from "@/tests/support/listed";

/** What lists know of a product in pounds. */
async function row(db: Db, productId: string, currency = "GBP") {
  const found = await db.listing.findUnique({
    where: { productId_currency: { productId, currency } },
    select: {
      priceMinor: true,
      available: true,
      position: true,
      facetSet: { select: { finishes: true, materials: true } },
    },
  });
  return found && { ...found, ...found.facetSet, facetSet: undefined };
}

describe("a product is listed", () => {
  test("with its lowest price and all its finishes, for each currency on its own", async ({ db }) => {
    const id = await aListedProduct(db, "vase", { finishes: ["moss", "oak"], materials: ["wood", "clay"], JPY: 8800 });
    const oak = await db.variant.findFirstOrThrow({ where: { finishSlug: "oak" } });
    await db.price.delete({ where: { variantId_currency: { variantId: oak.id, currency: "JPY" } } });
    await db.price.update({
      where: { variantId_currency: { variantId: oak.id, currency: "GBP" } },
      data: { amountMinor: 99 },
    });
    expect(await row(db, id)).toMatchObject({ priceMinor: 99, finishes: ["moss", "oak"], materials: ["clay", "wood"] });
    expect(await row(db, id, "JPY")).toMatchObject({ priceMinor: 8800, finishes: ["moss"] });
    expect(await row(db, id, "USD")).toBeNull();
  });

  test("as long as one of its variants has a picture and a price", async ({ db }) => {
    const id = await aListedProduct(db, "vase");
    const [variant] = await db.variant.findMany({ where: { productId: id } });
    await db.variantPicture.deleteMany();
    expect(await row(db, id)).toBeNull();
    await db.variantPicture.create({ data: { variantId: variant?.id ?? "", pictureId: "vase-moss", position: 0 } });
    expect(await row(db, id)).not.toBeNull();
    await db.price.deleteMany();
    expect(await row(db, id)).toBeNull();
  });

  test("where it stands and of what it is now made", async ({ db }) => {
    const id = await aListedProduct(db, "vase", { materials: ["clay"] });
    await db.material.create({ data: { slug: "glass" } });
    await db.productMaterial.create({ data: { productId: id, materialSlug: "glass" } });
    await db.product.update({ where: { id }, data: { position: 7 } });
    expect(await row(db, id)).toMatchObject({ position: 7, materials: ["clay", "glass"] });
    await db.productMaterial.deleteMany({ where: { materialSlug: "clay" } });
    expect(await row(db, id)).toMatchObject({ materials: ["glass"] });
  });

  test("no longer once its variants are gone", async ({ db }) => {
    const id = await aListedProduct(db, "vase");
    await db.variant.deleteMany();
    expect(await row(db, id)).toBeNull();
    await db.product.delete({ where: { id } });
  });
});

describe("a product is in stock", () => {
  test("until the last piece of its last variant is taken, and again when one comes back", async ({ db }) => {
    const id = await aListedProduct(db, "vase", { finishes: ["moss", "oak"], free: 1 });
    const take = (finishSlug: string, free: number) => db.variant.updateMany({ where: { finishSlug }, data: { free } });
    await take("moss", 0);
    expect(await row(db, id)).toMatchObject({ available: true });
    await take("oak", 0);
    expect(await row(db, id)).toMatchObject({ available: false });
    await take("moss", 3);
    expect(await row(db, id)).toMatchObject({ available: true });
  });

  test("no longer when two shoppers take its last two variants at the same moment", async ({ db }) => {
    const id = await aListedProduct(db, "vase", { finishes: ["moss", "oak"], free: 1 });
    const take = (finishSlug: string, meanwhile: () => Promise<void>) =>
      db.$transaction(async (tx) => {
        await tx.variant.updateMany({ where: { finishSlug }, data: { free: 0 } });
        await meanwhile();
      });
    let other = Promise.resolve();
    await take("moss", async () => {
      other = take("oak", () => Promise.resolve());
      await isWaiting(db);
    });
    await other;
    expect(await row(db, id)).toMatchObject({ available: false });
  });

  test("and nothing is written while pieces come and go but some are left", async ({ db }) => {
    const id = await aListedProduct(db, "vase", { free: 5 });
    const version = () => db.$queryRaw`SELECT xmin::text, ctid::text FROM "Listing" WHERE "productId" = ${id}::uuid`;
    const before = await version();
    await db.variant.updateMany({ data: { free: 4 } });
    expect(await version()).toEqual(before);
    await db.variant.updateMany({ data: { free: 0 } });
    expect(await version()).not.toEqual(before);
  });
});

test("what a product is listed with is read by its own variants, however many others there are", async ({ db }) => {
  const id = await aListedProduct(db, "vase");
  const plan = await db.$transaction(async (tx) => {
    // So few products are read faster from one end to the other; the question is whether it could be otherwise.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
    return tx.$queryRaw<Record<string, string>[]>`
      EXPLAIN SELECT * FROM "ListingNow" WHERE "productId" = ANY (ARRAY[${id}::uuid])`;
  });
  expect(plan.flatMap(Object.values).join("\n")).toMatch(/on "Variant" v .*\n *Index Cond: \("productId" = p\.id\)/);
});

test("many who take last pieces of the same products in any order never wait for each other in a ring", async ({
  db,
}) => {
  const slugs = ["a", "b", "c", "d"];
  for (const slug of slugs) await aListedProduct(db, slug, { finishes: ["moss", "oak"], free: 1 });
  const flip = (finishSlug: string, free: number) => db.variant.updateMany({ where: { finishSlug }, data: { free } });
  const turns = Array.from({ length: 12 }, (_, turn) => flip(turn % 2 ? "moss" : "oak", Math.floor(turn / 2) % 2));
  await Promise.all(turns);
  await Promise.all([flip("moss", 0), flip("oak", 0)]);
  expect(await db.listing.count({ where: { available: true } })).toBe(0);
});

/** Until another connection waits for a lock. */
async function isWaiting(db: Db): Promise<void> {
  for (;;) {
    const [found] = await db.$queryRaw<{ waits: boolean }[]>`
      SELECT count(*) > 0 AS waits FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
    if (found?.waits) return;
  }
}
