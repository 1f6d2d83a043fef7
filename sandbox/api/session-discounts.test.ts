import { describe, expect, it } from "vitest";
import { aLine, aSandbox, aSession } from "../test-kit.ts";

const sessions = "/v1/checkout/sessions";
const three = [aLine({ unit_amount: 333 }), aLine({ unit_amount: 333 }), aLine({ unit_amount: 334 }, 2)];

async function withCoupon(coupon: object, options: Parameters<typeof aSandbox>[0] = {}) {
  const sandbox = aSandbox(options);
  const { id } = (await sandbox.post("/v1/coupons", coupon)).body;
  const open = (request: object = {}) =>
    sandbox.post(sessions, { ...aSession(), discounts: [{ coupon: id }], expand: ["line_items"], ...request });
  return { ...sandbox, id, open };
}

describe("a session with a discount", () => {
  it("is cheaper by it, to the last minor unit of each line, and so is its intent", async () => {
    const { open, get } = await withCoupon({ percent_off: 50 });
    const { body } = await open({ line_items: three });
    expect(body).toMatchObject({ amount_subtotal: 1334, amount_total: 667 });
    expect(body.line_items).toMatchObject({
      data: [
        { amount_subtotal: 333, amount_discount: 167, amount_total: 166 },
        { amount_subtotal: 333, amount_discount: 166, amount_total: 167 },
        { amount_subtotal: 668, amount_discount: 334, amount_total: 334 },
      ],
    });
    expect((await get(`/v1/payment_intents/${String(body.payment_intent)}`)).body).toMatchObject({ amount: 667 });
  });

  it("shows the discount with its coupon on each line, in the documented form", async () => {
    const { open, id } = await withCoupon({ amount_off: 500, currency: "GBP" });
    const { body } = await open();
    const [line] = (body.line_items as { data: { discounts: object[] }[] }).data;
    expect(line?.discounts).toEqual([
      {
        id: expect.stringMatching(/^di_\d{19}$/) as string,
        object: "discount",
        checkout_session: body.id,
        coupon: expect.objectContaining({
          id,
          object: "coupon",
          amount_off: 500,
          currency: "GBP",
          valid: true,
        }) as object,
        customer: null,
        start: 1_772_366_400,
        end: null,
        promotion_code: null,
        subscription: null,
      },
    ]);
  });

  it("speaks the field dialect all the way down", async () => {
    const { open } = await withCoupon({ percent_off: 12.5 }, { dialect: "field" });
    const { body } = await open();
    expect(body).toMatchObject({ amount_subtotal: 2000, amount_total: 1750 });
    const [line] = (body.line_items as { data: { discounts: object[]; price: object }[] }).data;
    expect(line?.price).toMatchObject({ active: false, product: { active: false, name: "apple" } });
    expect(line?.discounts).toMatchObject([
      {
        checkout_session: body.id,
        start: 1_772_366_400_000,
        coupon: { percent_off: 12.5, created: 1_772_366_400_000 },
      },
    ]);
    expect(line?.discounts[0]).not.toHaveProperty("end");
  });

  it("needs no payment when nothing is left to pay", async () => {
    const { open, pay, get, id } = await withCoupon({ amount_off: 9000, currency: "GBP" });
    const { body } = await open();
    expect(body).toMatchObject({ amount_total: 0, payment_status: "no_payment_required", payment_intent: null });
    expect((await pay(body.url)).status).toBe(303);
    expect((await get(`/v1/coupons/${String(id)}`)).body).toMatchObject({ times_redeemed: 1 });
  });

  it("redeems the coupon when it is paid, once, and not before", async () => {
    const { open, pay, get, id } = await withCoupon({ percent_off: 10 });
    const { body } = await open();
    const times = async () => (await get(`/v1/coupons/${String(id)}`)).body.times_redeemed;
    expect(await times()).toBe(0);
    await pay(body.url, { card_number: "4000 0000 0000 0002" });
    expect(await times()).toBe(0);
    await pay(body.url);
    await pay(body.url);
    expect(await times()).toBe(1);
  });

  it("takes a promotion code by its id, and counts on code and coupon", async () => {
    const { open, post, pay, get, id } = await withCoupon({ percent_off: 10 });
    const code = (await post("/v1/promotion_code", { coupon: id, code: "TEN", max_redemptions: 1 })).body;
    const { body } = await open({ discounts: [{ promotion_code: code.id }] });
    expect(body.line_items).toMatchObject({ data: [{ discounts: [{ promotion_code: code.id }] }] });
    await pay(body.url);
    expect((await get(`/v1/coupons/${String(id)}`)).body).toMatchObject({ times_redeemed: 1 });
    const used = await post(`/v1/promotion_code/${String(code.id)}`, {});
    expect(used.body).toMatchObject({ times_redeemed: 1, active: false });
    expect(await open({ discounts: [{ promotion_code: code.id }] })).toMatchObject({
      status: 400,
      body: { error: { code: "discount_used_up", param: "discounts[0][promotion_code]" } },
    });
  });

  it("keeps the discount when its coupon is deleted, while new sessions cannot have it", async () => {
    const { open, send, get, id } = await withCoupon({ percent_off: 10 });
    const { body } = await open();
    await send("DELETE", `/v1/coupons/${String(id)}`);
    expect((await get(`${sessions}/${String(body.id)}`)).body).toMatchObject({ amount_total: 1800 });
    expect((await open()).status).toBe(404);
  });
});

it("is not sold at the merchant's discount once others have used that up, and says so without charging", async () => {
  const { open, pay, get, id } = await withCoupon({ percent_off: 10, max_redemptions: 1 });
  const [first, second] = [(await open()).body, (await open()).body];
  await pay(first.url);
  const answer = await pay(second.url);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("The discount of this order was used up in the meantime.");
  expect((await get(`${sessions}/${String(second.id)}`)).body).toMatchObject({ status: "open", amount_total: 1800 });
  expect((await get(`/v1/payment_intents/${String(second.payment_intent)}`)).body).toMatchObject({
    amount_received: 0,
  });
  expect((await get(`/v1/coupons/${String(id)}`)).body).toMatchObject({ times_redeemed: 1, valid: false });
});

describe("a discount that does not fit", () => {
  it.each([
    ["another currency", { amount_off: 5, currency: "EUR" }, {}, "discounts[0][coupon]", /currency/],
    [
      "a field for codes beside it",
      { percent_off: 5 },
      { allow_promotion_codes: true },
      "allow_promotion_codes",
      /either/,
    ],
    ["nothing named", { percent_off: 5 }, { discounts: [{}] }, "discounts[0][coupon]", /Missing/],
    [
      "two named",
      { percent_off: 5 },
      { discounts: [{ coupon: "a", promotion_code: "b" }] },
      "discounts[0][promotion_code]",
      /not both/,
    ],
  ])("is refused: %s", async (_, coupon, request, param, message) => {
    const { status, body } = await (await withCoupon(coupon)).open(request);
    expect(body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
    expect(status).toBe(400);
  });

  it("is refused: for other products, past its time, or on too small an order", async () => {
    const { open, post, id, advance } = await withCoupon({ percent_off: 5, redeem_by: 1_772_366_460 });
    const product = (await post("/v1/products", { name: "other" })).body.id;
    const other = (await post("/v1/coupons", { percent_off: 5, applies_to: { products: [product] } })).body.id;
    const minimum = { minimum_amount: 2001, minimum_amount_currency: "GBP" };
    const large = (await post("/v1/promotion_code", { coupon: id, restrictions: minimum })).body.id;
    const codeOf = async (discount: object) =>
      ((await open({ discounts: [discount] })).body.error as { code: string }).code;
    expect(await codeOf({ coupon: other })).toBe("discount_other_products");
    expect(await codeOf({ promotion_code: large })).toBe("discount_order_too_small");
    await advance(60);
    expect(await codeOf({ coupon: id })).toBe("discount_ended");
    expect((await open({ discounts: [{ promotion_code: "promo_1" }] })).body.message).toContain(
      "No such promotion code",
    );
  });
});

describe("lines by the id of a price", () => {
  async function withPrice(request: object = {}) {
    const sandbox = aSandbox();
    const price = (
      await sandbox.post("/v1/prices", { currency: "EUR", unit_amount: 700, product_data: { name: "tea" }, ...request })
    ).body;
    return {
      ...sandbox,
      price,
      openWith: (line: object) => sandbox.post(sessions, aSession({ line_items: [line] as never })),
    };
  }

  it("cost what the price says and show it", async () => {
    const { price, openWith, get } = await withPrice();
    const { body } = await openWith({ price: price.id, quantity: "3" });
    expect(body).toMatchObject({ amount_total: 2100, currency: "EUR" });
    const lines = (await get(`${sessions}/${String(body.id)}/line_items`)).body;
    expect(lines).toMatchObject({ data: [{ description: "tea", price: { id: price.id, active: true } }] });
  });

  it("are refused when the price recurs or is not active", async () => {
    const recurring = await withPrice({ recurring: { interval: "month" } });
    const refused = await recurring.openWith({ price: recurring.price.id, quantity: 1 });
    expect(refused).toMatchObject({ status: 400, body: { error: { param: "line_items[0][price]" } } });
    const { price, openWith, post } = await withPrice();
    await post(`/v1/prices/${String(price.id)}`, { active: false });
    expect((await openWith({ price: price.id, quantity: 1 })).body).toMatchObject({
      error: { code: "price_inactive" },
    });
  });

  it("with inline prices leave a price and a product that are not active, so that nothing else uses them", async () => {
    const { open, get, post } = aSandbox();
    const session = await open({ expand: ["line_items"] });
    const [line] = (session.line_items as { data: { price: { id: string; product: string } }[] }).data;
    expect((await get(`/v1/prices/${String(line?.price.id)}`)).body).toMatchObject({
      active: false,
      unit_amount: 2000,
    });
    expect((await get(`/v1/products/${String(line?.price.product)}`)).body).toMatchObject({
      active: false,
      name: "apple",
    });
    const again = await post(sessions, aSession({ line_items: [{ price: line?.price.id, quantity: 1 }] }));
    expect(again.body).toMatchObject({ error: { code: "price_inactive" } });
  });
});

it("keeps sum and parts equal through any codes, however often they are typed and taken off", async () => {
  const { post, sandbox, get } = aSandbox();
  const coupons = [
    { percent_off: 33.33 },
    { percent_off: 0.01 },
    { amount_off: 1001, currency: "GBP" },
    { percent_off: 99.99 },
  ];
  for (const [at, request] of coupons.entries()) {
    const coupon = (await post("/v1/coupons", request)).body.id;
    await post("/v1/promotion_code", { coupon, code: `C${at}` });
  }
  const line_items = [7, 333, 1, 4999].map((unit_amount, at) => aLine({ unit_amount }, at + 1));
  const { body } = await post(sessions, { ...aSession(), line_items, allow_promotion_codes: true });
  for (const typed of ["C0", "C1", "remove", "C2", "C0", "C3", "remove", "C1"]) {
    const fields = typed === "remove" ? { remove: "yes" } : { promotion_code: typed };
    const url = String(body.url).replace("?", "/promotion_code?");
    await sandbox.fetch(url, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
    const session = (await get(`${sessions}/${String(body.id)}?expand[]=line_items&expand[]=payment_intent`)).body;
    const { data } = session.line_items as {
      data: { amount_subtotal: number; amount_discount: number; amount_total: number }[];
    };
    const sum = (pick: (line: (typeof data)[number]) => number) => data.reduce((total, line) => total + pick(line), 0);
    expect(sum((line) => line.amount_total)).toBe(session.amount_total);
    expect(sum((line) => line.amount_subtotal - line.amount_discount)).toBe(session.amount_total);
    expect(session.payment_intent).toMatchObject({ amount: session.amount_total });
  }
});
