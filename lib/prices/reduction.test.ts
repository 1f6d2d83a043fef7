import { expect, test } from "vitest";
import { money } from "@/lib/money/money";
import { reductionOf } from "./reduction";

const price = money(3900, "EUR");

test("a reduction is reckoned from the lowest price of the 30 days before, not from the price that it left", () => {
  const reduction = reductionOf(price, { formerMinor: 5600, lowestMinor: 4500 });
  expect(reduction).toEqual({ former: money(5600, "EUR"), lowest: money(4500, "EUR"), percent: 13 });
});

test("a percentage is rounded down: never more is promised than is given", () => {
  expect(reductionOf(money(1, "JPY"), { formerMinor: 1000, lowestMinor: 1000 })?.percent).toBe(99);
  expect(reductionOf(money(9990, "KWD"), { formerMinor: 10_000, lowestMinor: 10_000 })?.percent).toBe(0);
});

test.each([
  ["is not scheduled", { formerMinor: null, lowestMinor: null }],
  ["was as low within the 30 days", { formerMinor: 5600, lowestMinor: 3900 }],
  ["was lower within the 30 days", { formerMinor: 5600, lowestMinor: 3500 }],
  ["was raised", { formerMinor: 3000, lowestMinor: 3000 }],
])("a price that %s is no reduction", (_, remembered) => {
  expect(reductionOf(price, remembered)).toBeNull();
});
