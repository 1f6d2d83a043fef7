import { expect, it } from "vitest";
import { methodName } from "./method-name.ts";

it.each([
  ["gcash", "GCash"],
  ["alipay_hk", "AlipayHK"],
  ["card", "Card"],
  ["bank_transfer_id", "Bank transfer id"],
])("calls %s what shoppers call it: %s", (type, name) => {
  expect(methodName(type)).toBe(name);
});
