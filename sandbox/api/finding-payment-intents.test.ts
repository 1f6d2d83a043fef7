import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

const path = "/v1/payment_intents";
const card = { type: "card", card: { number: "4111111111111111", exp_month: "03", exp_year: "2030", cvc: "123" } };
const anIntent = (overrides: Body = {}) => ({ amount: 2000, currency: "usd", ...overrides });
const confirmed = (overrides: Body = {}) => anIntent({ confirm: true, payment_method_data: card, ...overrides });

describe("finding payment intents", () => {
  it("lists by customer under both addresses, filters in query or body, and expands what is named", async () => {
    const { post, get, send } = aSandbox();
    const customer = (await post("/v1/customers", { email: "ada@example.com" })).body;
    await post(path, anIntent());
    const { body } = await post(path, confirmed({ customer: customer.id }));
    const found = await get(`${path}/list?customer=${String(customer.id)}&expand[]=data.customer`);
    expect(found.body).toMatchObject({
      has_more: false,
      data: [{ id: body.id, customer: { email: "ada@example.com" } }],
    });
    const query = `?customer=${String(customer.id)}&limit=1`;
    expect((await get(path + query)).body.data).toHaveLength(1);
    const expanded = await send("GET", `${path}/${String(body.id)}?expand[]=latest_charge&expand[]=payment_method`);
    expect(expanded.body).toMatchObject({ latest_charge: { object: "charge" }, payment_method: { type: "card" } });
  });

  it.each([
    ["merchant_order_id:'order1234'", 1],
    ["status:'succeeded' AND currency:'USD'", 1],
    ["amount:500 AND metadata['cart']:\"it's\"", 1],
    ["metadata['cart']:'it\\'s'", 1],
    ["status:'canceled'", 0],
    ["currency:'usd'", 2],
  ])("searches for %s", async (query, count) => {
    const { post, get } = aSandbox();
    await post(path, confirmed({ merchant_order_id: "order1234" }));
    await post(path, anIntent({ amount: 500, metadata: { cart: "it's" } }));
    const { body } = await get(`${path}/search?query=${encodeURIComponent(query)}`);
    expect(body).toMatchObject({ object: "list", has_more: false });
    expect(body.data).toHaveLength(count);
  });

  it.each(["", "merchant_order_id", "toString:'x'", "status:'succeeded' OR amount:1", "status:'succeeded' AND"])(
    "does not understand the query %j",
    async (query) => {
      const { status, body } = await aSandbox().get(`${path}/search?query=${encodeURIComponent(query)}`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ param: "query" });
    },
  );

  it("searches no further than the limit", async () => {
    const { post, get } = aSandbox();
    for (const amount of [1, 2, 3]) await post(path, anIntent({ amount }));
    const { body } = await get(`${path}/search?query=currency:'usd'&limit=2`);
    expect(body).toMatchObject({ has_more: true, data: [{ amount: 3 }, { amount: 2 }] });
  });
});
