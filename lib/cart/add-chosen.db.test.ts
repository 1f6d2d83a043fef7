import type { Db } from "@/lib/db/client";
import { defaultMarket } from "@/lib/markets/markets";
import { describe, expect, test } from "@/tests/support/database";
import { anotherSize, aVariant } from "@/tests/support/factories";
import { marketOf } from "@/tests/support/market";
import { addChosen } from "./add-chosen";
import { loadCartRows } from "./load-lines";

const context = (db: Db) => ({ db, now: () => new Date("2026-01-02T00:00:00Z") });

async function aPlanter(db: Db) {
  const plain = await aVariant(db);
  const large = await anotherSize(db, plain, "large");
  const { product } = await db.variant.findUniqueOrThrow({ where: { id: large }, include: { product: true } });
  return { plain, large, product: product.slug };
}

async function namesIn(db: Db, market = defaultMarket) {
  const { id } = await db.cart.findFirstOrThrow({ select: { id: true } });
  return (await loadCartRows(db, id, market)).map(({ finish }) => finish);
}

describe("what was chosen of each option", () => {
  test("is found and named in the shopper's language", async ({ db }) => {
    const { product, large } = await aPlanter(db);
    const wanted = { product, finish: "moss", size: "large", quantity: 2 };

    expect(await addChosen(context(db), "secret", wanted)).toEqual({ ok: true, value: { count: 2 } });

    expect(await db.cartLine.findMany({ select: { variantId: true } })).toEqual([{ variantId: large }]);
    expect(await namesIn(db)).toEqual(["moss, Large"]);
    expect(await namesIn(db, marketOf("ja-JP"))).toEqual(["moss、大"]);
  });

  test("is refused where that finish and size are not made together", async ({ db }) => {
    const { product } = await aPlanter(db);
    const wanted = { product, finish: "moss", size: "small", quantity: 1 };
    expect(await addChosen(context(db), "secret", wanted)).toEqual({ ok: false, error: "not_made" });
    expect(await db.cartLine.count()).toBe(0);
  });
});

test("a variant without a size is named by its finish alone", async ({ db }) => {
  const { plain } = await aPlanter(db);
  await addChosen(context(db), "secret", { variantId: plain, quantity: 1 });
  expect(await namesIn(db)).toEqual(["moss"]);
});

test("a product comes in a finish and a size once, and in a finish without a size once", async ({ db }) => {
  const { plain, large } = await aPlanter(db);
  await expect(anotherSize(db, large, "large")).rejects.toThrow(/Unique constraint/);
  await anotherSize(db, plain, "small");
  await expect(db.variant.updateMany({ where: { id: large }, data: { sizeSlug: null } })).rejects.toThrow(
    /Unique constraint/,
  );
});
