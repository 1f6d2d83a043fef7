import { describe, expect, it } from "vitest";
import { collect } from "./collect";
import { payOnThePage } from "./pay-on-the-page";
import { requestOf, sample } from "./samples";
import { anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import type { Shop } from "./shops";
import { aShop, failure } from "./shops";

/** Twenty pounds for an apple, as a price of the catalogue. */
async function aPrice({ wooshpay }: Shop) {
  return wooshpay.prices.create({ currency: "gbp", unit_amount: "2000", product_data: { name: "apple" } });
}

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("a product is created, read, changed and listed", async () => {
    const { products } = aShop(dialect).wooshpay;
    const created = await products.create({ name: "apple", description: "red", metadata: { shelf: "3" } });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^prod_\d{19}$/),
      name: "apple",
      description: "red",
      active: true,
      created: NOW,
      updated: NOW,
      url: null,
      metadata: { shelf: "3" },
    });
    expect(await products.retrieve(created.id)).toEqual(created);
    expect(await products.update(created.id, { name: "pear", active: false })).toMatchObject({
      id: created.id,
      name: "pear",
      active: false,
      description: "red",
    });
    const second = await products.create({ name: "plum" });
    expect((await products.list({ active: true })).data.map(({ id }) => id)).toEqual([second.id]);
    const all = await collect(products.listAll({ limit: 1 }));
    expect(all.map(({ id }) => id)).toEqual([second.id, created.id]);
  });

  it("a price of a new product is created, read, changed, and paid by its id", async () => {
    const shop = aShop(dialect);
    const price = await aPrice(shop);
    expect(price).toMatchObject({
      id: expect.stringMatching(/^price_\d{19}$/),
      currency: "GBP",
      unit_amount: 2000,
      type: "one_time",
      billing_scheme: "per_unit",
      created: NOW,
    });
    expect(await shop.wooshpay.prices.retrieve(price.id)).toEqual(price);
    expect(await shop.wooshpay.prices.update(price.id, { nickname: "low" })).toEqual({ ...price, nickname: "low" });
    expect(await shop.wooshpay.products.retrieve(price.product ?? "")).toMatchObject({ name: "apple" });
    const line_items = [{ price: price.id, quantity: 3 }];
    const session = await shop.wooshpay.checkoutSessions.create({ ...anOrderOfApples, line_items });
    expect(session).toMatchObject({ amount_total: 6000, currency: "GBP" });
    expect((await shop.wooshpay.checkoutSessions.lineItems(session.id)).data).toMatchObject([
      { price: { id: price.id, product: price.product }, quantity: 3 },
    ]);
  });

  it("the documented price is made and shown as documented", async () => {
    const price = await aShop(dialect).wooshpay.prices.create(requestOf("create-price"));
    const { id, ...printed } = sample("create-price").response;
    expect(id).toMatch(/^price_\d{19}$/);
    expect(price).toMatchObject({ ...printed, unit_amount: 1000, recurring: { interval: "month", interval_count: 1 } });
  });

  it("a coupon is created, read, used on a session, and deleted", async () => {
    const { coupons, checkoutSessions } = aShop(dialect).wooshpay;
    const created = await coupons.create({ percent_off: 12.5, duration: "once", name: "one eighth" });
    expect(created).toMatchObject({
      percent_off: 12.5,
      amount_off: null,
      currency: null,
      duration: "once",
      valid: true,
      times_redeemed: 0,
      created: NOW,
    });
    expect(await coupons.retrieve(created.id)).toEqual(created);
    const session = await checkoutSessions.create({ ...anOrderOfApples, discounts: [{ coupon: created.id }] });
    expect(session).toMatchObject({ amount_subtotal: 4000, amount_total: 3500 });
    const [line] = (await checkoutSessions.lineItems(session.id)).data;
    expect(line).toMatchObject({ amount_discount: 500, amount_total: 3500, discounts: [{ coupon: created.id }] });
    await coupons.delete(created.id);
    expect(await failure(coupons.retrieve(created.id))).toMatchObject({ name: "BadRequestError", status: 404 });
  });

  it("an amount off counts as redeemed once a session with it is paid", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const coupon = await wooshpay.coupons.create({ amount_off: 150, currency: "GBP", max_redemptions: 1 });
    const discounts = [{ coupon: coupon.id }];
    const session = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, discounts });
    expect(session.amount_total).toBe(3850);
    await payOnThePage(sandbox, session.url);
    expect(await wooshpay.coupons.retrieve(coupon.id)).toMatchObject({ times_redeemed: 1, valid: false });
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      status: "succeeded",
      amount_received: 3850,
    });
  });

  it("a promotion code is created, used on a session by its id, and switched off", async () => {
    const { coupons, promotionCodes, checkoutSessions } = aShop(dialect).wooshpay;
    const coupon = await coupons.create({ percent_off: 50 });
    const code = await promotionCodes.create({
      coupon: coupon.id,
      code: "HALF",
      expires_at: String(NOW + 60),
      max_redemptions: 3,
      restrictions: { minimum_amount: 100, minimum_amount_currency: "gbp" },
    });
    expect(code).toMatchObject({
      code: "HALF",
      active: true,
      expires_at: NOW + 60,
      max_redemptions: 3,
      times_redeemed: 0,
      coupon: { id: coupon.id, percent_off: 50 },
      restrictions: { minimum_amount: 100, minimum_amount_currency: "GBP" },
    });
    const discounts = [{ promotion_code: code.id }];
    expect(await checkoutSessions.create({ ...anOrderOfApples, discounts })).toMatchObject({ amount_total: 2000 });
    expect(await promotionCodes.update(code.id, { active: false })).toMatchObject({ id: code.id, active: false });
    expect(await failure(checkoutSessions.create({ ...anOrderOfApples, discounts }))).toMatchObject({
      name: "BadRequestError",
      outcome: "refused",
    });
  });

  it("a code that is blank is generated, and one that is taken is refused by name", async () => {
    const { coupons, promotionCodes } = aShop(dialect).wooshpay;
    const coupon = (await coupons.create({ percent_off: 50 })).id;
    const { code } = await promotionCodes.create({ coupon });
    expect(code).not.toBe("");
    const again = await failure(promotionCodes.create({ coupon, code: code.toLowerCase() }));
    expect(again).toMatchObject({ name: "BadRequestError", status: 400, param: "code" });
  });
});
