import { expect, test } from "vitest";
import { defaultMarket } from "@/lib/markets/markets";
import { marketOf } from "@/tests/support/market";
import { deliveryContact } from "./delivery-contact";

const typed = {
  email: " Ada@Example.com ",
  name: "Ada Buyer",
  phone: "",
  line1: "1 Orchard Row",
  line2: "",
  city: "Hereford",
  state: "",
  postalCode: "HR1 1AA",
  country: "GB",
};
const parse = (changes: object = {}) => deliveryContact(defaultMarket).safeParse({ ...typed, ...changes });

test("what was left empty is nothing, and an e-mail is written one way", () => {
  expect(parse().data).toEqual({ ...typed, email: "ada@example.com", phone: null, line2: null, state: null });
});

test.each([
  ["no e-mail", { email: "" }],
  ["an e-mail that is none", { email: "ada@nowhere" }],
  ["no name", { name: "   " }],
  ["no address", { line1: "" }],
  ["no town", { city: "" }],
  ["no postcode", { postalCode: "" }],
  ["a country to which the market does not deliver", { country: "JP" }],
  ["more than fits", { line1: "x".repeat(101) }],
  ["a card's number", { line2: "card 4111 1111 1111 1111" }],
  ["a card's number for a phone", { phone: "4111111111111111" }],
  ["a card's number in full-width digits", { name: "４１１１１１１１１１１１１１１１" }],
])("with %s it is refused", (_, changes) => {
  expect(parse(changes).success).toBe(false);
});

test("in Kuwait a postcode may be left out", () => {
  const inKuwait = { ...typed, postalCode: "", country: "KW" };
  expect(deliveryContact(marketOf("ar-KW")).safeParse(inKuwait)).toMatchObject({ success: true });
});

test.each([
  ["phone", "+44 7700 900123"],
  ["phone", "+86 138 0013 8006"],
  ["line2", "tracking 1234 5678 9012 3456"],
  ["line2", "4111 1111 1111"],
])("a %s of %s is no card's number", (field, value) => {
  expect(parse({ [field]: value }).success).toBe(true);
});
