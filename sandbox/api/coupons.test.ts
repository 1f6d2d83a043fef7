import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/coupons";
const now = 1_772_366_400;

describe("a coupon", () => {
  it("takes off an amount of one currency, once unless said otherwise", async () => {
    const { status, body } = await aSandbox().post(path, { amount_off: "500", currency: "gbp", name: "Spring" });
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^coupon_\d{19}$/) as string,
      object: "coupon",
      amount_off: 500,
      applies_to: null,
      created: now,
      currency: "GBP",
      currency_options: null,
      duration: "once",
      duration_in_days: null,
      duration_in_months: null,
      duration_in_weeks: null,
      livemode: false,
      max_redemptions: null,
      metadata: {},
      name: "Spring",
      percent_off: null,
      redeem_by: null,
      times_redeemed: 0,
      valid: true,
    });
  });

  it("takes off a percentage, for a while, in the field dialect too", async () => {
    const request = { percent_off: 12.5, duration: "repeating", duration_in_months: 3, redeem_by: now + 60 };
    const { body } = await aSandbox({ dialect: "field" }).post(path, request);
    expect(body).toMatchObject({ percent_off: 12.5, duration_in_months: 3, redeem_by: (now + 60) * 1000 });
    expect(body).not.toHaveProperty("amount_off");
  });

  it("is no longer valid once its time has passed", async () => {
    const { post, get, advance } = aSandbox();
    const { id } = (await post(path, { percent_off: "10", redeem_by: now + 60 })).body;
    await advance(60);
    expect((await get(`${path}/${String(id)}`)).body).toMatchObject({ valid: false });
  });

  it("is gone after it was deleted", async () => {
    const { post, get, send } = aSandbox();
    const { id } = (await post(path, { percent_off: 10 })).body;
    const one = `${path}/${String(id)}`;
    expect((await send("DELETE", one)).body).toEqual({ id, object: "coupon", deleted: true });
    for (const answer of [await get(one), await send("DELETE", one)]) {
      expect(answer.status).toBe(404);
      expect(answer.body.message).toContain(`No such coupon: '${String(id)}'`);
    }
  });

  it.each([
    ["neither amount nor percentage", {}, "percent_off", /Missing/],
    ["both", { amount_off: 1, currency: "USD", percent_off: 1 }, "percent_off", /not both/],
    ["an amount of no currency", { amount_off: 1 }, "currency", /Missing/],
    ["an amount of 0", { amount_off: 0, currency: "USD" }, "amount_off", />=1/],
    ["0 %", { percent_off: 0 }, "percent_off", />0/],
    ["101 %", { percent_off: 101 }, "percent_off", /<=100/],
    ["three decimals", { percent_off: 33.333 }, "percent_off", /two decimals/],
    ["an unknown duration", { percent_off: 1, duration: "always" }, "duration", /forever/],
    ["repetition without end", { percent_off: 1, duration: "repeating" }, "duration_in_months", /Missing/],
    ["months that do not repeat", { percent_off: 1, duration_in_months: 2 }, "duration_in_months", /repeating/],
    [
      "weeks and days",
      { percent_off: 1, duration: "repeating", duration_in_weeks: 1, duration_in_days: 1 },
      "duration_in_days",
      /one period/,
    ],
    ["an end in the past", { percent_off: 1, redeem_by: now }, "redeem_by", /future/],
  ])("is refused with %s", async (_, request, param, message) => {
    const { status, body } = await aSandbox().post(path, request);
    expect(body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
    expect(status).toBe(400);
  });

  it("names only products that are there", async () => {
    const answer = await aSandbox().post(path, { percent_off: 1, applies_to: { products: ["prod_1"] } });
    expect(answer).toMatchObject({ status: 404, body: { error: { param: "applies_to[products]" } } });
  });
});
