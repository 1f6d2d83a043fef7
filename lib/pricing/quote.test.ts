import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies } from "@/lib/money/currencies";
import { money, sum } from "@/lib/money/money";
import { quote } from "./quote";
import { freeShippingFrom } from "./shipping";

test("an empty cart costs nothing, delivery included", () => {
  expect(quote([], "GBP").total).toEqual(money(0, "GBP"));
});

test("delivery is free from the stated subtotal on, and charged one minor unit below it", () => {
  const edge = freeShippingFrom("JPY");
  expect(quote([{ unit: edge, quantity: 1 }], "JPY").shipping.minor).toBe(0);
  expect(quote([{ unit: money(edge.minor - 1, "JPY"), quantity: 1 }], "JPY").shipping.minor).toBeGreaterThan(0);
});

test("the lines and delivery add up to the total, in every currency", () => {
  const line = fc.record({ minor: fc.integer({ min: 1, max: 500_000 }), quantity: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.constantFrom(...currencies), fc.array(line, { maxLength: 30 }), (currency, lines) => {
      const priced = lines.map(({ minor, quantity }) => ({ unit: money(minor, currency), quantity }));
      const { lineTotals, shipping, total } = quote(priced, currency);
      expect(sum([...lineTotals, shipping], currency)).toEqual(total);
    }),
  );
});
