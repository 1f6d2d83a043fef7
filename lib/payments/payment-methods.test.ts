import { describe, expect, test } from "vitest";
import { marketOf } from "@/tests/support/market";
import { markets, type Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { optionalMethods, paymentMethodsFor } from "./payment-methods";

const usual: Record<Market["currency"], number> = {
  ...{ GBP: 48_00, USD: 62_00, SGD: 84_00, EUR: 56_00, CNY: 438_00, JPY: 8_800, BRL: 349_00, KWD: 19_000 },
};

function offered(
  market: Pick<Market, "currency" | "deliversTo">,
  { minor = usual[market.currency], capture = "automatic" as "automatic" | "manual", off = [] as string[] } = {},
) {
  return paymentMethodsFor({ total: money(minor, market.currency), market, capture, off });
}

test.each([
  ["en-GB", "card klarna applepay googlepay"],
  ["en-US", "card klarna applepay googlepay"],
  ["en-SG", "card paynow grabpay applepay googlepay"],
  ["de-DE", "card sepa_debit klarna applepay googlepay"],
  ["fr-FR", "card sepa_debit klarna applepay googlepay"],
  ["es-ES", "card sepa_debit klarna applepay googlepay"],
  ["zh-CN", "alipay wechat_pay unionpay card applepay"],
  ["ja-JP", "card applepay googlepay"],
  ["pt-BR", "pix card boleto applepay googlepay"],
  ["ar-KW", "card applepay googlepay"],
])("shoppers of %s are offered %s", (code, methods) => {
  expect(offered(marketOf(code))).toEqual(methods.split(" "));
});

test("a market that delivers to more countries offers their methods too", () => {
  const euro = { currency: "EUR", deliversTo: ["DE", "NL", "BE", "AT"] } as const;
  expect(offered(euro)).toEqual(expect.arrayContaining(["ideal", "bancontact", "eps"]));
  expect(offered({ ...euro, currency: "GBP" })).not.toContain("ideal");
});

test.each([
  ["pt-BR", "pix", 300, 1_467_700],
  ["en-SG", "paynow", 100, 500_000],
  ["de-DE", "sepa_debit", 1, 100_000],
  ["zh-CN", "unionpay", 1, 350_000],
])("in %s %s is offered from %d to %d minor units and for nothing else", (code, method, least, most) => {
  const market = marketOf(code);
  expect(offered(market, { minor: least })).toContain(method);
  expect(offered(market, { minor: most })).toContain(method);
  expect(offered(market, { minor: least - 1 || 1 }).includes(method as "pix")).toBe(least === 1);
  expect(offered(market, { minor: most + 1 })).not.toContain(method);
});

test("where money is only reserved at first, nothing is offered that cannot do that", () => {
  expect(offered(marketOf("zh-CN"), { capture: "manual" })).toEqual(["card", "applepay"]);
  expect(offered(marketOf("pt-BR"), { capture: "manual" })).toEqual(["card", "applepay", "googlepay"]);
});

describe.each(markets.map(({ code }) => code))("in %s", (code) => {
  test("all but cards can be switched off", () => {
    expect(offered(marketOf(code), { off: optionalMethods })).toEqual(["card"]);
  });
});
