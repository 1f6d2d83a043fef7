import { expect, test } from "vitest";
import { marketOf } from "@/tests/support/market";
import { addressLines } from "./address";

const address = { line1: "Street 1", line2: null, city: "City", state: null, postalCode: "123", country: null };

test.each([
  ["en-GB", "GB", ["City 123", "United Kingdom"]],
  ["de-DE", "DE", ["123 City", "Deutschland"]],
  ["ja-JP", "JP", ["123 City", "日本"]],
  ["pt-BR", "BR", ["City 123", "Brasil"]],
  ["ar-KW", "KW", ["City 123", "الكويت"]],
])("an address in %s is written as it is there", (code, country, written) => {
  expect(addressLines("Ada", { ...address, country }, marketOf(code))).toEqual(["Ada", "Street 1", ...written]);
});

test("what is missing leaves no gap, and a country that is no code stands as it came", () => {
  const kuwait = { ...address, postalCode: "", country: "Kuwait" };
  expect(addressLines(null, kuwait, marketOf("ar-KW"))).toEqual(["Street 1", "City", "Kuwait"]);
});
