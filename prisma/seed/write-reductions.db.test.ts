import { currencies } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { expect, test } from "@/tests/support/database";
import { readCatalogue } from "./catalogue/catalogue";
import { demoReductions, writeReductions } from "./write-reductions";
import { writeCatalogue } from "./write-catalogue";

const now = new Date("2026-06-01T00:00:00Z");

test("every demo reduction is one, in every currency, also after a second seed", async ({ db }) => {
  const catalogue = readCatalogue();
  const names = catalogue.categories.flatMap(({ products }) =>
    products.flatMap(({ slug, variants }) => variants.map(({ finish }) => `${slug}-${finish}-front`)),
  );
  const picture = { width: 1, height: 1, widths: [1], colour: "#000000" };
  const pictures = new Map(names.map((id) => [id, { id, ...picture }]));
  await writeCatalogue(db, { catalogue, pictures, now });
  await writeReductions(db, now);
  await writeReductions(db, now);
  const reduced = await db.price.findMany({ where: { formerMinor: { not: null } } });
  expect(reduced).toHaveLength(demoReductions.length * currencies.length);
  for (const { currency, amountMinor, ...remembered } of reduced) {
    const reduction = reductionOf(money(amountMinor, currency as "GBP"), remembered);
    expect.soft(reduction?.percent, `${currency} ${amountMinor}`).toBeGreaterThanOrEqual(9);
  }
  const measured = reduced.filter(({ lowestMinor, formerMinor }) => lowestMinor !== formerMinor);
  expect(measured).toHaveLength(2 * currencies.length);
});
