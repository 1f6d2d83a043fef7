import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, minorDigits } from "./currencies";
import { add, formatMoney, money, multiply, sum } from "./money";

describe("money", () => {
  test("refuses fractions of a minor unit, infinities and unsafe integers", () => {
    for (const minor of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => money(minor, "GBP")).toThrow(RangeError);
  });

  test("refuses to add two currencies", () => {
    expect(() => add(money(1, "GBP"), money(1, "JPY"))).toThrow("cannot add JPY to GBP");
  });

  test("a line is its unit price that many times", () => {
    expect(multiply(money(1999, "USD"), 3)).toEqual(money(5997, "USD"));
  });

  test("the sum does not depend on the order of the amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999_999 })), (minors) => {
        const amounts = minors.map((minor) => money(minor, "CNY"));
        expect(sum(amounts, "CNY")).toEqual(sum(amounts.toReversed(), "CNY"));
      }),
    );
  });

  test.each([
    [1250, "GBP", "en-GB", "£12.50"],
    [1250, "JPY", "ja-JP", "¥1,250"],
    [1250, "KWD", "en-US", "KWD 1.250"],
    [1250, "CNY", "zh-CN", "¥12.50"],
    [5, "USD", "en-US", "$0.05"],
  ] as const)("%i %s reads in %s as %s", (minor, currency, locale, text) => {
    expect(formatMoney(money(minor, currency), locale).normalize("NFKC")).toBe(text);
  });

  test("no digit is lost between minor units and their text, whatever the decimals", () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.integer({ min: 0, max: 99_999_999 }), (currency, minor) => {
        const digits = formatMoney(money(minor, currency), "en-US").replace(/\D/g, "");
        expect(Number(digits)).toBe(minor);
        expect(minorDigits[currency]).toBeLessThanOrEqual(3);
      }),
    );
  });
});
