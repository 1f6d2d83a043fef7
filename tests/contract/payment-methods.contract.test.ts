import { describe, expect, it } from "vitest";
import { markets } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { paymentMethodsFor } from "@/lib/payments/payment-methods";
import { anOrderOfApples, aShopOnTheSandbox } from "./sandbox-shop";

const { wooshpay, sandbox } = aShopOnTheSandbox("documented");

function anOrder(currency: string, payment_method_types: readonly string[]) {
  const price_data = { currency, unit_amount: 20_000, product_data: { name: "apple" } };
  return { ...anOrderOfApples, line_items: [{ price_data, quantity: 1 }], payment_method_types };
}

describe.each([...markets])("in $code", (market) => {
  const total = money(20_000, market.currency);
  const offered = paymentMethodsFor({ total, market, capture: "automatic", off: [] });

  it("every method that the shop offers is accepted for its currency, and is on the pay page", async () => {
    const session = await wooshpay.checkoutSessions.create(anOrder(market.currency, offered));
    expect(session.payment_method_types).toEqual(offered);
    const page = await (await sandbox.fetch(session.url)).text();
    for (const method of offered) expect(page).toContain(`value="${method}"`);
  });
});

it("a method of another currency is refused, so that no table could offer it unnoticed", async () => {
  await expect(wooshpay.checkoutSessions.create(anOrder("KWD", ["card", "pix"]))).rejects.toMatchObject({
    outcome: "refused",
    code: "payment_method_not_available",
  });
});
