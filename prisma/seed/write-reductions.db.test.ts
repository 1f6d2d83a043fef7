import { currencies } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { expect, test } from "@/tests/support/database";
import { aVariant } from "@/tests/support/factories";
import { catalogueData } from "./catalogue/catalogue";
import type { ProductFacts } from "./catalogue/schema";
import { demoReductions, writeReductions } from "./write-reductions";

const now = new Date("2026-06-01T00:00:00Z");
const products: readonly ProductFacts[] = catalogueData.categories.flatMap((shelf) => [...shelf.products]);

test("every demo reduction is one, in every currency, and is written once", async ({ db }) => {
  for (const { sku } of demoReductions) {
    const product = products.find(({ variants }) => variants.some((variant) => variant.sku === sku));
    const prices = product?.variants.find((variant) => variant.sku === sku)?.prices ?? product?.prices;
    const id = await aVariant(db);
    await db.variant.update({ where: { id }, data: { sku } });
    await db.price.deleteMany({ where: { variantId: id } });
    const rows = Object.entries(prices ?? {}).map(([currency, amountMinor]) => ({
      variantId: id,
      currency,
      amountMinor,
    }));
    await db.price.createMany({ data: rows });
  }
  await writeReductions(db, now);
  await writeReductions(db, now);
  const reduced = await db.price.findMany({ where: { formerMinor: { not: null } } });
  expect(reduced).toHaveLength(demoReductions.length * currencies.length);
  for (const { currency, amountMinor, ...remembered } of reduced) {
    const reduction = reductionOf(money(amountMinor, currency as "GBP"), remembered);
    expect.soft(reduction?.percent, `${currency} ${amountMinor}`).toBeGreaterThanOrEqual(9);
  }
  expect(reduced.filter(({ lowestMinor, formerMinor }) => lowestMinor !== formerMinor)).toHaveLength(
    2 * currencies.length,
  );
  expect(await db.priceSchedule.count()).toBe(reduced.length);
});
