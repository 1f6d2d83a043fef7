import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/prices";
const product_data = { name: "Plus plan" };
const tiered = { currency: "usd", product_data, billing_scheme: "tiered", recurring: { interval: "month" } };

describe("a price", () => {
  it("is created with its product, from numbers or text", async () => {
    const { post, get } = aSandbox();
    const request = { currency: "usd", unit_amount: "1000", active: "true", nickname: "monthly", product_data };
    const { status, body } = await post(path, request);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^price_\d{19}$/) as string,
      object: "price",
      active: true,
      billing_scheme: "per_unit",
      created: 1_772_366_400,
      currency: "USD",
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: "monthly",
      product: expect.stringMatching(/^prod_/) as string,
      recurring: null,
      tiers: null,
      type: "one_time",
      unit_amount: 1000,
    });
    expect((await get(`/v1/products/${String(body.product)}`)).body).toMatchObject({ name: "Plus plan", active: true });
  });

  it("nests its product in the field dialect, and in the documented one when that is expanded", async () => {
    const { post, get } = aSandbox();
    const { id } = (await post(path, { currency: "USD", unit_amount: 0, product_data })).body;
    const nested = { product: { object: "product", name: "Plus plan" } };
    expect((await get(`${path}/${String(id)}?expand[]=product`)).body).toMatchObject(nested);
    const field = { "wooshpay-sandbox-dialect": "field" };
    expect((await get(`${path}/${String(id)}`, field)).body).toMatchObject({ ...nested, created: 1_772_366_400_000 });
  });

  it("keeps what recurs, as in WooshPay's sample", async () => {
    const recurring = { interval: "month", interval_count: "1" };
    const { body } = await aSandbox().post(path, { currency: "USD", unit_amount: 1000, recurring, product_data });
    expect(body).toMatchObject({
      type: "recurring",
      recurring: { interval: "month", interval_count: 1, usage_type: "licensed" },
    });
  });

  it("keeps tiers", async () => {
    const tiers = [
      { up_to: "10", unit_amount: 500 },
      { up_to: "inf", unit_amount: 400, flat_amount: 100 },
    ];
    const { body } = await aSandbox().post(path, { ...tiered, tiers });
    expect(body).toMatchObject({
      billing_scheme: "tiered",
      unit_amount: null,
      tiers: [
        { up_to: 10, flat_amount: null, unit_amount: 500 },
        { up_to: null, flat_amount: 100, unit_amount: 400 },
      ],
    });
  });

  it("takes an unknown billing scheme as per_unit", async () => {
    const request = { currency: "USD", unit_amount: 5, product_data, billing_scheme: "testscheme" };
    expect((await aSandbox().post(path, request)).body).toMatchObject({ billing_scheme: "per_unit" });
  });

  it("changes by an update, but never its amount", async () => {
    const { post } = aSandbox();
    const { id } = (await post(path, { currency: "USD", unit_amount: 5, product_data, nickname: "old" })).body;
    const changes = { active: false, nickname: "", lookup_key: "plus", metadata: { a: "b" }, unit_amount: 9 };
    expect((await post(`${path}/${String(id)}`, changes)).body).toMatchObject({
      active: false,
      nickname: null,
      lookup_key: "plus",
      metadata: { a: "b" },
      unit_amount: 5,
    });
  });

  it.each([
    ["no currency", { unit_amount: 1, product_data }, "currency", /Missing/],
    ["no amount", { currency: "USD", product_data }, "unit_amount", /Missing/],
    ["a negative amount", { currency: "USD", unit_amount: -1, product_data }, "unit_amount", />=0/],
    ["nine digits", { currency: "USD", unit_amount: 100_000_000, product_data }, "unit_amount", /<=99999999/],
    ["no product", { currency: "USD", unit_amount: 1 }, "product_data", /Missing/],
    ["two products", { currency: "USD", unit_amount: 1, product: "prod_1", product_data }, "product", /not both/],
    [
      "an unknown interval",
      { currency: "USD", unit_amount: 1, product_data, recurring: { interval: "hour" } },
      "recurring[interval]",
      /day/,
    ],
    [
      "a long lookup key",
      { currency: "USD", unit_amount: 1, product_data, lookup_key: "x".repeat(201) },
      "lookup_key",
      /200/,
    ],
    ["tiers without an end", { ...tiered, tiers: [{ up_to: 10, unit_amount: 1 }] }, "tiers", /inf/],
    ["an empty tier", { ...tiered, tiers: [{ up_to: "inf" }] }, "tiers[0][unit_amount]", /Missing/],
    [
      "tiers that are not tiered",
      { currency: "USD", unit_amount: 1, product_data, tiers: [{ up_to: "inf", unit_amount: 1 }] },
      "tiers",
      /billing_scheme/,
    ],
    ["tiers that do not recur", { ...tiered, recurring: null, tiers: [{ up_to: "inf", unit_amount: 1 }] }, "recurring"],
  ])("is refused with %s", async (_, request, param, message = /./) => {
    const { status, body } = await aSandbox().post(path, request);
    expect(body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
    expect(status).toBe(400);
  });

  it("needs a product that is there and active", async () => {
    const { post, get } = aSandbox();
    expect((await post(path, { currency: "USD", unit_amount: 1, product: "prod_1" })).body).toMatchObject({
      error: { param: "product", message: "No such product: 'prod_1', the id is invalid." },
    });
    const { id } = (await post("/v1/products", { name: "gone", active: false })).body;
    const answer = await post(path, { currency: "USD", unit_amount: 1, product: id });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "product_inactive", param: "product" } } });
    expect((await get(`${path}/price_1`)).status).toBe(404);
    expect((await post(`${path}/price_1`, {})).status).toBe(404);
  });
});
