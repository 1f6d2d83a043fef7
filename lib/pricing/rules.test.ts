import { expect, test } from "vitest";

// Loaded by each test and not above them, so that rules that do not load fail a test by name.
const parse = async (rules: unknown) => (await import("./rules")).Rules.safeParse(rules).success;

const shipping = { parcelMinor: 495, freeFromMinor: 7500, judgedOnMinor: 9600 };
const tax = { basisPoints: 2000, included: true };
const percent = { kind: "percent", code: "TEN", percent: 10 };
const amount = { kind: "amount", code: "FIVE", amountMinor: 500 };

test.each([
  ["without a discount", { shipping, discount: null, tax }],
  ["with a percentage", { shipping, discount: percent, tax }],
  ["with all of it", { shipping, discount: { ...percent, percent: 100 }, tax }],
  ["with an amount", { shipping, discount: amount, tax }],
  ["in a market without tax", { shipping, discount: null, tax: { ...tax, basisPoints: 0 } }],
])("the rules of a price %s are read back", async (_, rules) => {
  expect(await parse(rules)).toBe(true);
});

test.each([
  ["none", {}],
  ["no word on the discount", { shipping, tax }],
  ["a discount of no kind", { shipping, discount: { code: "TEN", percent: 10 }, tax }],
  ["a discount of an unknown kind", { shipping, discount: { ...percent, kind: "gift" }, tax }],
  ["a percentage without a code", { shipping, discount: { kind: "percent", percent: 10 }, tax }],
  ["nought percent", { shipping, discount: { ...percent, percent: 0 }, tax }],
  ["more than all", { shipping, discount: { ...percent, percent: 101 }, tax }],
  ["half a percent", { shipping, discount: { ...percent, percent: 0.5 }, tax }],
  ["an amount without a code", { shipping, discount: { kind: "amount", amountMinor: 1 }, tax }],
  ["an amount below nothing", { shipping, discount: { ...amount, amountMinor: -1 }, tax }],
  ["no delivery", { discount: null, tax }],
  ["a parcel that costs less than nothing", { shipping: { ...shipping, parcelMinor: -1 }, discount: null, tax }],
  ["free delivery from nobody knows where", { shipping: { parcelMinor: 1, judgedOnMinor: 1 }, discount: null, tax }],
  ["tax on top", { shipping, discount: null, tax: { ...tax, included: false } }],
  ["tax below nothing", { shipping, discount: null, tax: { ...tax, basisPoints: -1 } }],
])("rules with %s are not read as rules", async (_, rules) => {
  expect(await parse(rules)).toBe(false);
});
