import { expect, test } from "vitest";
import { negotiateMarket } from "./negotiate";

test.each([
  [null, "en-GB"],
  ["en-US,en;q=0.9", "en-US"],
  ["ja", "ja-JP"],
  ["zh-TW,zh;q=0.8", "zh-CN"],
  ["fr-FR,ja;q=0.4,en-US;q=0.7", "en-US"],
  ["fr", "en-GB"],
  [";;;q=x,,", "en-GB"],
])("a browser that asks for %s is sent to %s", (header, code) => {
  expect(negotiateMarket(header).code).toBe(code);
});
