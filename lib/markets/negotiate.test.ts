import { expect, test } from "vitest";
import { markets } from "./markets";
import { negotiateMarket } from "./negotiate";

test.each([
  [null, "en-GB"],
  ["en-US,en;q=0.9", "en-US"],
  ["en", "en-GB"],
  ["ja", "ja-JP"],
  ["zh-TW,zh;q=0.8", "zh-CN"],
  ["zh-Hans-CN", "zh-CN"],
  ["de-AT,de;q=0.9,en;q=0.8", "de-DE"],
  ["es-MX", "es-ES"],
  ["pt-PT", "pt-BR"],
  ["ar-EG,ar;q=0.9", "ar-KW"],
  ["fr-FR;q=0.3,ja;q=0.4,en-US;q=0.7", "en-US"],
  ["it-IT,fr;q=0.5", "fr-FR"],
  ["nl", "en-GB"],
  [";;;q=x,,", "en-GB"],
])("a browser that asks for %s is sent to %s", (header, code) => {
  expect(negotiateMarket(header).code).toBe(code);
});

test.each([
  ["zh-SG", "en-SG"],
  ["en-KW", "ar-KW"],
])("a browser in a country that we serve in another language is sent there: %s to %s", (header, code) => {
  expect(negotiateMarket(header).code).toBe(code);
});

test.each(markets.map(({ code }) => code))("a browser that asks for %s itself is sent there", (code) => {
  expect(negotiateMarket(code).code).toBe(code);
});
