import type { Db } from "@/lib/db/client";
import { defaultMarket } from "@/lib/markets/markets";
import { expect, test } from "@/tests/support/database";
import { loadRelated } from "./related";

/** A product on the one shelf there is, in these finishes, at this price. */
async function aProduct(db: Db, slug: string, position: number, finishes: string[], minor: number): Promise<string> {
  const category = { connectOrCreate: { where: { slug: "shelf" }, create: { slug: "shelf", position: 0 } } };
  const text = { language: "en", name: slug, tagline: "", description: "", materials: "", care: "" };
  const { id } = await db.product.create({
    data: {
      ...{ slug, position, category, texts: { create: text }, createdAt: new Date(0) },
      ...{ widthMm: 1, depthMm: 1, heightMm: 1 },
    },
  });
  for (const [place, finish] of finishes.entries()) {
    const picture = { id: `${slug}-${finish}`, width: 10, height: 10, widths: [10], colour: "#ffffff" };
    await db.variant.create({
      data: {
        ...{ product: { connect: { id } }, sku: `${slug}-${finish}`, position: place, weightGrams: 1 },
        finish: {
          connectOrCreate: {
            where: { slug: finish },
            create: { slug: finish, hex: "#000000", texts: { create: { language: "en", name: finish } } },
          },
        },
        prices: { create: { currency: "GBP", amountMinor: minor } },
        pictures: { create: { position: 0, picture: { create: picture } } },
      },
    });
  }
  return id;
}

test("what shares most finishes and costs most nearly the same comes first", async ({ db }) => {
  const own = await aProduct(db, "own", 5, ["oak", "ink"], 10_000);
  await aProduct(db, "dear", 1, ["oak", "ink"], 40_000);
  await aProduct(db, "other-finish", 2, ["moss"], 10_000);
  await aProduct(db, "twin", 9, ["oak", "ink"], 11_000);
  await aProduct(db, "half", 8, ["oak", "moss"], 10_000);
  await aProduct(db, "far", 7, ["moss"], 90_000);
  const related = await loadRelated(db, defaultMarket, own);
  expect(related.map(({ slug }) => slug)).toEqual(["twin", "half", "other-finish", "dear"]);
});

test("nothing is related to what nobody sells", async ({ db }) => {
  expect(await loadRelated(db, defaultMarket, "00000000-0000-0000-0000-000000000000")).toEqual([]);
});
