import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies, minorDigits } from "./currencies";
import {
  add,
  decimalText,
  formatMoney,
  money,
  multiply,
  parseMoney,
  percentBelow,
  percentOf,
  split,
  subtract,
  sum,
  taxWithin,
} from "./money";

describe("money", () => {
  test("refuses fractions of a minor unit, infinities and unsafe integers", () => {
    for (const minor of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => money(minor, "GBP")).toThrow(RangeError);
    expect(() => money(0.5, "GBP")).toThrow("money needs whole minor units, not 0.5");
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

  test("what is taken away comes back by adding", () => {
    expect(subtract(money(1000, "KWD"), money(1, "KWD"))).toEqual(money(999, "KWD"));
    expect(() => subtract(money(1, "GBP"), money(1, "JPY"))).toThrow("cannot add JPY to GBP");
  });

  test.each([
    [15_600, 10, 1560],
    [1005, 10, 101],
    [1004, 10, 100],
    [999, 100, 999],
    [0, 50, 0],
  ])("of %i minor units, %i percent are %i: the nearest unit, half of one rounded up", (minor, percent, part) => {
    expect(percentOf(money(minor, "GBP"), percent)).toEqual(money(part, "GBP"));
  });

  test.each([
    [12_000, 2000, 2000],
    [495, 2000, 83],
    [1100, 1000, 100],
    [113, 1300, 13],
    [4800, 0, 0],
  ])("of %i minor units with tax at %i basis points, %i are tax", (minor, basisPoints, tax) => {
    expect(taxWithin(money(minor, "JPY"), basisPoints)).toEqual(money(tax, "JPY"));
  });
});

describe("splitting", () => {
  const minors = (shares: readonly { minor: number }[]) => shares.map((share) => share.minor);

  test("gives what is left over to the largest remainders, and of equals to the first", () => {
    expect(minors(split(money(10, "GBP"), [1, 1, 1]))).toEqual([4, 3, 3]);
    expect(minors(split(money(10, "GBP"), [1, 2, 4]))).toEqual([1, 3, 6]);
    expect(minors(split(money(1, "JPY"), [0, 5, 5]))).toEqual([0, 1, 0]);
  });

  test("splits nothing into nothings, but something never by nothing", () => {
    expect(minors(split(money(0, "GBP"), [0, 0]))).toEqual([0, 0]);
    expect(split(money(0, "GBP"), [])).toEqual([]);
    expect(() => split(money(1, "GBP"), [0, 0])).toThrow("nothing to split 1 GBP by");
  });

  test("loses no unit and gains none, is fair to one unit, and never exceeds a weight, in every currency", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...currencies), weights, fc.nat(1_000_000), (currency, given, share) => {
        const whole = given.reduce((all, weight) => all + weight, 0);
        const total = Number((BigInt(whole) * BigInt(share)) / 1_000_000n);
        const shares = split(money(total, currency), given);
        expect(sum(shares, currency)).toEqual(money(total, currency));
        shares.forEach(({ minor }, index) => {
          const weight = given[index] ?? 0;
          expect(minor).toBeLessThanOrEqual(weight);
          expect(Math.abs(minor - (whole === 0 ? 0 : (total * weight) / whole))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
});

test.each([
  ["39", "GBP", 3900],
  ["39.5", "EUR", 3950],
  ["0.05", "USD", 5],
  ["5800", "JPY", 5800],
  ["14.250", "KWD", 14_250],
] as const)("%s is read as an amount in %s", (text, currency, minor) => {
  expect(parseMoney(text, currency)).toEqual(money(minor, currency));
});

test.each([
  ["39.505", "GBP"],
  ["58.0", "JPY"],
  ["1,000", "GBP"],
  ["-3", "GBP"],
  ["", "GBP"],
  ["3e2", "GBP"],
  [".5", "GBP"],
] as const)("%j is no amount in %s", (text, currency) => {
  expect(parseMoney(text, currency)).toBeNull();
});

test("what is typed as it is written comes back as the same amount, in every currency", () => {
  const amounts = fc.tuple(fc.constantFrom(...currencies), fc.integer({ min: 0, max: 99_999_999 }));
  fc.assert(
    fc.property(amounts, ([currency, minor]) => {
      const digits = minorDigits[currency];
      const all = String(minor).padStart(digits + 1, "0");
      const text = digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
      expect(parseMoney(text, currency)).toEqual(money(minor, currency));
    }),
  );
});

test("how far one amount lies below another is rounded down to whole percent", () => {
  expect(percentBelow(money(3900, "GBP"), money(4800, "GBP"))).toBe(18);
  expect(percentBelow(money(2400, "GBP"), money(4800, "GBP"))).toBe(50);
});

describe("an amount as machines read it", () => {
  test.each([
    [1250, "GBP", "12.50"],
    [5, "EUR", "0.05"],
    [-5, "EUR", "-0.05"],
    [8800, "JPY", "8800"],
    [26_500, "KWD", "26.500"],
    [2 ** 53 - 1, "USD", "90071992547409.91"],
  ] as const)("%i minor units of %s are %s", (minor, currency, text) => {
    expect(decimalText(money(minor, currency))).toBe(text);
  });

  test("has the currency's decimals and loses no digit", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...currencies), (minor, currency) => {
        const text = decimalText(money(minor, currency));
        expect(Number(text.replace(".", ""))).toBe(minor);
        expect(text.split(".")[1]?.length ?? 0).toBe(minorDigits[currency]);
      }),
    );
  });
});
