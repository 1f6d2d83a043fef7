import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies } from "@/lib/money/currencies";
import { money, multiply, sum } from "@/lib/money/money";
import { pieceGroups } from "./piece-groups";

const shown = (minor: number, quantity: number) =>
  pieceGroups(money(minor, "GBP"), quantity).map((group) => [group.quantity, group.unit.minor]);

test.each([
  ["a line that divides stays one", 999, 3, [[3, 333]]],
  [
    "a line that does not becomes two, one unit apart",
    1000,
    3,
    [
      [2, 333],
      [1, 334],
    ],
  ],
  [
    "a hundred pieces are still two",
    4321,
    100,
    [
      [79, 43],
      [21, 44],
    ],
  ],
  ["a line that costs nothing stays one", 0, 2, [[2, 0]]],
  [
    "a line that costs less than its pieces gives some of them away",
    1,
    3,
    [
      [2, 0],
      [1, 1],
    ],
  ],
] as const)("%s", (_, minor, quantity, groups) => {
  expect(shown(minor, quantity)).toEqual(groups);
});

test("however many pieces, they come to the line's total in at most two prices, in every currency", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencies),
      fc.nat(99_999_999),
      fc.integer({ min: 1, max: 1000 }),
      (currency, minor, quantity) => {
        const groups = pieceGroups(money(minor, currency), quantity);
        expect(groups.length).toBeLessThanOrEqual(2);
        expect(groups.reduce((pieces, group) => pieces + group.quantity, 0)).toBe(quantity);
        const parts = groups.map((group) => multiply(group.unit, group.quantity));
        expect(sum(parts, currency)).toEqual(money(minor, currency));
      },
    ),
  );
});
