import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/promotion_code";
const now = 1_772_366_400;

async function withCoupon(options: Parameters<typeof aSandbox>[0] = {}) {
  const sandbox = aSandbox(options);
  const coupon = (await sandbox.post("/v1/coupons", { percent_off: 25 })).body.id;
  return { ...sandbox, coupon, make: (request: object = {}) => sandbox.post(path, { coupon, ...request }) };
}

describe("a promotion code", () => {
  it("is created with its coupon nested", async () => {
    const { make, coupon } = await withCoupon();
    const { status, body } = await make({ code: "Spring_25", restrictions: { first_time_transaction: "true" } });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^promo_\d{19}$/) as string,
      object: "promotion_code",
      active: true,
      code: "Spring_25",
      coupon: expect.objectContaining({ id: coupon, percent_off: 25, valid: true }) as object,
      created: now,
      customer: null,
      expires_at: null,
      livemode: false,
      max_redemptions: null,
      metadata: {},
      restrictions: { first_time_transaction: true, minimum_amount: null, minimum_amount_currency: null },
      times_redeemed: 0,
    });
  });

  it("takes its end as text, and shows it in milliseconds in the field dialect", async () => {
    const { make } = await withCoupon({ dialect: "field" });
    expect((await make({ expires_at: String(now + 60) })).body).toMatchObject({ expires_at: (now + 60) * 1000 });
  });

  it("gets a code of its own when none or a blank one is given", async () => {
    const { make } = await withCoupon();
    const codes = [(await make()).body.code, (await make({ code: "" })).body.code];
    for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{8}$/);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it("is there once among active codes, whatever its case", async () => {
    const { make, post } = await withCoupon();
    const { id } = (await make({ code: "SPRING" })).body;
    const twin = await make({ code: "spring" });
    expect(twin).toMatchObject({ status: 400, body: { error: { param: "code", code: "promotion_code_exists" } } });
    await post(`${path}/${String(id)}`, { active: false });
    expect((await make({ code: "spring" })).status).toBe(200);
    expect((await post(`${path}/${String(id)}`, { active: true })).status).toBe(400);
  });

  it("is no longer active once its time has passed, and cannot be made so", async () => {
    const { make, post, advance } = await withCoupon();
    const { id } = (await make({ expires_at: now + 60 })).body;
    await advance(60);
    const one = `${path}/${String(id)}`;
    expect((await post(one, { metadata: { seen: "yes" } })).body).toMatchObject({ active: false });
    expect((await post(one, { active: true })).body).toMatchObject({ error: { code: "promotion_code_inactive" } });
  });

  it("ends with its coupon", async () => {
    const { make, post, send, coupon } = await withCoupon();
    const { id } = (await make()).body;
    await send("DELETE", `/v1/coupons/${String(coupon)}`);
    expect((await post(`${path}/${String(id)}`, {})).body).toMatchObject({ active: false, coupon: { valid: false } });
  });

  it.each([
    ["no coupon", { coupon: undefined }, 400, "coupon", /Missing/],
    ["an unknown coupon", { coupon: "coupon_1" }, 404, "coupon", /No such coupon/],
    ["an unknown customer", { customer: "cus_1" }, 404, "customer", /No such customer/],
    ["a blank in the code", { code: "A B" }, 400, "code", /letters/],
    ["an end in the past", { expires_at: now }, 400, "expires_at", /future/],
    ["no redemptions", { max_redemptions: 0 }, 400, "max_redemptions", />=1/],
    [
      "a minimum of no currency",
      { restrictions: { minimum_amount: 100 } },
      400,
      "restrictions[minimum_amount_currency]",
      /Missing/,
    ],
  ])("is refused with %s", async (_, change, status, param, message) => {
    const answer = await (await withCoupon()).make(change);
    expect(answer.body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
    expect(answer.status).toBe(status);
  });

  it("is not found by an unknown id, and has no other calls", async () => {
    const { post, get } = aSandbox();
    expect((await post(`${path}/promo_1`, {})).body.message).toContain("No such promotion code");
    expect((await get(`${path}/promo_1`)).status).toBe(405);
  });
});
