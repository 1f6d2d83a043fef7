import { describe, expect, it } from "vitest";
import { aSandbox } from "../test-kit.ts";

const path = "/v1/payment_links";

/** A sandbox with a price of 7.00 EUR and a way to make links of it. */
async function withPrice(options: Parameters<typeof aSandbox>[0] = {}) {
  const sandbox = aSandbox(options);
  const price = (await sandbox.post("/v1/prices", { currency: "EUR", unit_amount: 700, product_data: { name: "tea" } }))
    .body.id;
  const make = (request: object = {}) => sandbox.post(path, { line_items: [{ price, quantity: "2" }], ...request });
  const visit = (url: unknown) => sandbox.sandbox.fetch(String(url), { redirect: "manual" });
  return { ...sandbox, price, make, visit };
}

describe("a payment link", () => {
  it("is created with every documented member", async () => {
    const { status, body } = await (await withPrice()).make();
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^plink_\d{19}$/) as string,
      object: "payment_link",
      active: true,
      after_completion: { type: "hosted_confirmation", redirect: null, hosted_confirmation: { custom_message: null } },
      allow_promotion_codes: false,
      billing_address_collection: "auto",
      created: 1_772_366_400,
      currency: "EUR",
      livemode: false,
      metadata: {},
      payment_method_types: null,
      phone_number_collection: { enabled: false },
      shipping_address_collection: null,
      url: `http://wooshpay.test/link/${String(body.id)}`,
    });
  });

  it("shows its lines when expanded, on their own path, and always in the field dialect", async () => {
    const { make, get } = await withPrice();
    const { id } = (await make()).body;
    const lines = [{ object: "item", description: "tea", quantity: 2, amount_subtotal: 1400, amount_total: 1400 }];
    expect((await get(`${path}/${String(id)}?expand[]=line_items`)).body).toMatchObject({
      line_items: { data: lines },
    });
    expect((await get(`${path}/${String(id)}/line_items`)).body).toMatchObject({ object: "list", data: lines });
    const field = (await get(`${path}/${String(id)}`, { "wooshpay-sandbox-dialect": "field" })).body;
    expect(field).toMatchObject({
      created: 1_772_366_400_000,
      line_items: { data: [{ price: { product: { name: "tea" } } }] },
    });
    expect(field).not.toHaveProperty("shipping_address_collection");
  });

  it("changes by an update: settings, quantities by line, and whether it is active", async () => {
    const { make, post, get } = await withPrice();
    const made = (await make({ metadata: { from: "mail" }, expand: ["line_items"] })).body;
    const [line] = (made.line_items as { data: { id: string }[] }).data;
    const one = `${path}/${String(made.id)}`;
    await post(one, {
      active: "false",
      line_items: [{ id: line?.id, quantity: 3 }],
      after_completion: { type: "redirect", redirect: { url: "https://shop.test/thanks" } },
      shipping_address_collection: { allowed_countries: ["gb"] },
      phone_number_collection: { enabled: true },
    });
    expect((await get(`${one}?expand[]=line_items`)).body).toMatchObject({
      active: false,
      after_completion: { type: "redirect", redirect: { url: "https://shop.test/thanks" } },
      shipping_address_collection: { allowed_countries: ["GB"] },
      phone_number_collection: { enabled: true },
      metadata: { from: "mail" },
      line_items: { data: [{ quantity: 3, amount_total: 2100 }] },
    });
  });

  it("is listed newest first on both paths, and by whether it is active", async () => {
    const { make, get, post } = await withPrice();
    const ids = [(await make()).body.id, (await make()).body.id];
    await post(`${path}/${String(ids[0])}`, { active: false });
    const listed = (body: unknown) => (body as { data: { id: string }[] }).data.map(({ id }) => id);
    expect(listed((await get(path)).body)).toEqual([...ids].reverse());
    expect(listed((await get(`${path}/list?active=true`)).body)).toEqual([ids[1]]);
  });

  it.each([
    ["no lines", { line_items: undefined }, 400, "line_items", /Missing/],
    ["an empty list", { line_items: [] }, 400, "line_items", /at least one/],
    [
      "an unknown price",
      { line_items: [{ price: "price_1", quantity: 1 }] },
      404,
      "line_items[0][price]",
      /No such price/,
    ],
    ["a redirect to nowhere", { after_completion: { type: "redirect" } }, 400, "after_completion[redirect]", /Missing/],
    ["an unknown end", { after_completion: { type: "call" } }, 400, "after_completion[type]", /redirect/],
  ])("is refused with %s", async (_, change, status, param, message) => {
    const answer = await (await withPrice()).make(change);
    expect(answer.body).toMatchObject({ error: { param }, message: expect.stringMatching(message) as string });
    expect(answer.status).toBe(status);
  });

  it("is refused over eight digits, with several currencies, recurring prices and unknown lines", async () => {
    const { make, post, price } = await withPrice();
    const priceOf = async (request: object) =>
      (await post("/v1/prices", { unit_amount: 1, product_data: { name: "x" }, ...request })).body.id;
    const dollar = await priceOf({ currency: "USD" });
    const monthly = await priceOf({ currency: "EUR", recurring: { interval: "month" } });
    const message = async (...line_items: object[]) => (await make({ line_items })).body.message;
    expect(await message({ price, quantity: 200_000 })).toContain("at most 99999999");
    expect(await message({ price, quantity: 1 }, { price: dollar, quantity: 1 })).toContain("one currency");
    expect(await message({ price: monthly, quantity: 1 })).toContain("subscription");
    const { id } = (await make()).body;
    const unknown = await post(`${path}/${String(id)}`, { line_items: [{ id: "li_1", quantity: 1 }] });
    expect(unknown).toMatchObject({ status: 404, body: { error: { param: "line_items" } } });
  });
});

describe("opening a payment link", () => {
  it("makes a session of its own each time, with the link's terms, and goes to its page", async () => {
    const { make, visit, get, pay } = await withPrice();
    const link = (await make({ metadata: { from: "mail" }, allow_promotion_codes: true })).body;
    const urls = [await visit(link.url), await visit(link.url)].map((answer) => answer.headers.get("location"));
    expect(urls[0]).not.toBe(urls[1]);
    const id = /pay\/(cs_test_\d+)/.exec(urls[0] ?? "")?.[1] ?? "";
    expect((await get(`/v1/checkout/sessions/${id}`)).body).toMatchObject({
      payment_link: link.id,
      amount_total: 1400,
      status: "open",
      metadata: { from: "mail" },
    });
    expect((await get(`/v1/checkout/sessions/${id}?expand[]=payment_link`)).body).toMatchObject({
      payment_link: { id: link.id, object: "payment_link", url: link.url },
    });
    expect(await (await visit(urls[0])).text()).toContain("Promotion code");
    expect((await pay(urls[0])).headers.get("location")).toBe(`${String(link.url)}/done`);
  });

  it("ends with the merchant's message, or where the merchant says", async () => {
    const { make, visit, pay } = await withPrice();
    const said = { type: "hosted_confirmation", hosted_confirmation: { custom_message: "We brew it <today>." } };
    const link = (await make({ after_completion: said })).body;
    expect(await (await visit(`${String(link.url)}/done`)).text()).toContain("We brew it &lt;today&gt;.");
    const away = { type: "redirect", redirect: { url: "https://shop.test/thanks" } };
    const page = (await visit((await make({ after_completion: away })).body.url)).headers.get("location");
    expect((await pay(page)).headers.get("location")).toBe("https://shop.test/thanks");
  });

  it("says so when the link is no longer active, or what it sells is not", async () => {
    const { make, visit, post, price } = await withPrice();
    const [ended, left] = [(await make()).body, (await make()).body];
    await post(`${path}/${String(ended.id)}`, { active: false });
    await post(`/v1/prices/${String(price)}`, { active: false });
    for (const link of [ended, left]) {
      const answer = await visit(link.url);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain("This link is no longer active");
    }
    expect((await visit("http://wooshpay.test/link/plink_1")).status).toBe(404);
  });
});
