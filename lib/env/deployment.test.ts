import { expect, test } from "vitest";
import { isRealDeployment, refusals, SANDBOX_KEY } from "./deployment";

const onThisMachine = {
  secretKey: SANDBOX_KEY,
  siteUrl: "http://localhost:3000",
  apiBase: "http://127.0.0.1:4010",
  hasSeededLogins: true,
};
const inPublic = {
  secretKey: "sk_live_abc",
  siteUrl: "https://shop.example",
  apiBase: "https://api.wooshpay.com",
  hasSeededLogins: false,
};

test("a shop on this machine may use the sandbox and seeded logins", () => {
  expect(refusals(onThisMachine)).toEqual([]);
});

test("a live key or a public address each make a deployment real", () => {
  expect(isRealDeployment({ secretKey: "sk_live_abc", siteUrl: "http://localhost:3000" })).toBe(true);
  expect(isRealDeployment({ secretKey: "sk_test_abc", siteUrl: "https://shop.example" })).toBe(true);
  expect(isRealDeployment({ secretKey: "sk_test_abc", siteUrl: "http://127.0.0.1:3000" })).toBe(false);
  expect(isRealDeployment({ secretKey: "sk_test_abc", siteUrl: "http://localhost.evil.example" })).toBe(true);
});

test("a real deployment in order starts", () => {
  expect(refusals(inPublic)).toEqual([]);
});

test.each([
  ["the sandbox's key", { secretKey: SANDBOX_KEY }, "WOOSHPAY_SECRET_KEY"],
  ["a sandbox as WooshPay", { apiBase: "http://127.0.0.1:4010" }, "WOOSHPAY_API_BASE"],
  ["seeded logins", { hasSeededLogins: true }, "seeded demo logins"],
  ["plain http", { siteUrl: "http://shop.example" }, "https"],
])("a real deployment refuses %s", (_, fault, word) => {
  expect(refusals({ ...inPublic, ...fault }).join()).toContain(word);
});
