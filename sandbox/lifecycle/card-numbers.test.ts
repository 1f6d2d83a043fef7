import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCardNumber, withoutCardNumbers } from "./card-numbers.ts";
import { passesLuhn } from "./cards.ts";

/** Whole numbers of card schemes, their last digit computed. */
const cardNumber = fc
  .tuple(
    fc.constantFrom("3", "4", "5", "6", "22", "27", "81", "9792"),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 }),
    fc.integer({ min: 12, max: 18 }),
  )
  .map(([first, digits, length]) => {
    const start = (first + digits.join("")).slice(0, length);
    return [..."0123456789"].map((last) => start + last).find(passesLuhn) ?? "";
  });
const separator = fc.constantFrom("", " ", "-", "\u00a0");

it("finds a whole card number wherever it stands in a text, in whatever groups, and hides all but its end", () => {
  const around = fc.constantFrom("", " ", "x=", "card:", "(", '"', "total 12 ");
  const run = (number: string, gaps: string[], before: string, after: string) => {
    const written = [...number].map((digit, at) => digit + (gaps[at] ?? "")).join("");
    const text = `${before}${written.trimEnd()}${after}`;
    expect(hasCardNumber(text)).toBe(true);
    expect(hasCardNumber(withoutCardNumbers(text))).toBe(false);
  };
  const gaps = fc.array(separator, { maxLength: 18 });
  fc.assert(fc.property(cardNumber, gaps, around, fc.constantFrom("", ".", "\n", " please"), run), { numRuns: 500 });
});

it.each([
  ["4111 1111-1111 1111", "**** ****-**** 1111"],
  ["of 12 4111111111111111, thanks", "of 12 ************1111, thanks"],
  ["378282246310005 or 6011 1111 1111 1117", "***********0005 or **** **** **** 1117"],
])("shows %s as %s", (text, shown) => {
  expect(withoutCardNumbers(text)).toBe(shown);
});

describe("is not disturbed by", () => {
  it.each([
    ["a number whose check digit is wrong", "4111111111111112"],
    ["fewer digits", "4111 1111 1111"],
    ["more digits", "41111111111111111111"],
    ["a time in milliseconds", "1772366400006"],
    ["a date with a number", "20261122-000007"],
    ["an id of the API", "pi_4111111111111111110"],
    ["a UUID", "45678901-2345-4678-8901-234567890123"],
    ["a hexadecimal text", "a4111111111111111f"],
    ["a phone number", "+4915112345671"],
    ["the masked number of a dispute", "411111********1111"],
  ])("%s", (_, text) => {
    expect(hasCardNumber(text)).toBe(false);
    expect(withoutCardNumbers(text)).toBe(text);
  });

  it("a body of a megabyte of digits", () => {
    const began = performance.now();
    for (const text of ["4 ".repeat(500_000), "4".repeat(1_000_000), "4111-".repeat(200_000)]) hasCardNumber(text);
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 30_000);
});
