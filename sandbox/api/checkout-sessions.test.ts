import { describe, expect, it } from "vitest";
import { aLine, aSandbox, aSession } from "../test-kit.ts";

const path = "/v1/checkout/sessions";

describe("creating a session", () => {
  it("answers the documented example with every documented member of its type", async () => {
    const { status, body } = await aSandbox().post(path, aSession());
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^cs_test_\d{19}$/),
      object: "checkout.session",
      amount_subtotal: 2000,
      amount_total: 2000,
      billing_address_collection: "auto",
      cancel_url: "https://yourwebsite.com",
      client_reference_id: null,
      created: 1_772_366_400,
      currency: "GBP",
      customer: null,
      customer_creation: "if_required",
      customer_details: null,
      customer_email: null,
      expires_at: 1_772_366_400 + 24 * 3600,
      livemode: false,
      metadata: {},
      mode: "payment",
      payment_intent: expect.stringMatching(/^pi_\d{19}$/),
      payment_link: null,
      payment_method_options: {},
      payment_method_types: ["card"],
      payment_status: "unpaid",
      phone_number_collection: { enabled: false },
      shipping: null,
      shipping_address_collection: null,
      status: "open",
      subscription: null,
      success_url: "https://yourwebsite.com",
      url: expect.stringMatching(/^http:\/\/wooshpay\.test\/pay\/cs_test_\d{19}\?key=[\w=]+$/),
    });
  });

  it("takes text for numbers, either case of currency and lines of amount 0, and adds up", async () => {
    const lines = [aLine({ currency: "jpy", unit_amount: "1500" }, "3"), aLine({ currency: "JPY", unit_amount: 0 }, 2)];
    const { body } = await aSandbox().post(path, aSession({ line_items: lines, expand: ["line_items"] }));
    expect(body).toMatchObject({ amount_total: 4500, currency: "JPY" });
    expect(body.line_items).toMatchObject({
      object: "list",
      has_more: false,
      data: [
        { amount_total: 4500, quantity: 3, price: { unit_amount: 1500, product: expect.stringMatching(/^prod_\d+$/) } },
        { amount_total: 0, quantity: 2 },
      ],
    });
  });

  it("takes a form in bracket notation like JSON", async () => {
    const form = new URLSearchParams({
      mode: "payment",
      success_url: "https://shop.test/return",
      "line_items[0][price_data][currency]": "usd",
      "line_items[0][price_data][unit_amount]": "1200",
      "line_items[0][price_data][product_data][name]": "pear",
      "line_items[0][quantity]": "2",
      "payment_method_types[]": "card",
      "phone_number_collection[enabled]": "true",
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { body } = await aSandbox().post(path, form.toString(), headers);
    expect(body).toMatchObject({
      amount_total: 2400,
      payment_method_types: ["card"],
      phone_number_collection: { enabled: true },
    });
  });

  it("lets unknown members pass and hands the shop's reference and metadata to the intent", async () => {
    const { post, get } = aSandbox();
    const request = aSession({
      client_reference_id: "WF-1001",
      metadata: { on: "session", count: 3 },
      payment_intent_data: { metadata: { order: 1001 }, description: "Two apples", merchant_user_id: "u1" },
      return_url: "https://unknown.test",
    });
    const session = (await post(path, request)).body;
    expect(session).toMatchObject({ client_reference_id: "WF-1001", metadata: { on: "session", count: 3 } });
    const intent = (await get(`/v1/payment_intents/${String(session.payment_intent)}`)).body;
    expect(intent).toMatchObject({
      amount: 2000,
      amount_received: 0,
      status: "requires_payment_method",
      merchant_order_id: "WF-1001",
      merchant_user_id: "u1",
      metadata: { order: "1001" },
      description: "Two apples",
    });
  });

  it("needs no payment for a total of 0", async () => {
    const body = await aSandbox().open({ line_items: [aLine({ unit_amount: 0 })] });
    expect(body).toMatchObject({ payment_status: "no_payment_required", payment_intent: null });
  });
});

describe("refusing a session", () => {
  const hour = 3600;
  const now = 1_772_366_400;
  const product = { name: "apple" };
  const tooMany = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`key${at}`, "x"]));

  it.each([
    ["no mode", { mode: undefined }, "mode", /Missing/],
    ["an unknown mode", { mode: "setup" }, "mode", /Invalid mode/],
    ["subscriptions", { mode: "subscription" }, "mode", /not yet/],
    ["no success_url", { success_url: undefined }, "success_url", /Missing/],
    ["a script as success_url", { success_url: "javascript:alert(1)" }, "success_url", /http/],
    ["a line break in success_url", { success_url: "https://a.test/\r\nX: y" }, "success_url", /http/],
    ["a number as cancel_url", { cancel_url: 5 }, "cancel_url", /string/],
    ["no lines", { line_items: undefined }, "line_items", /Missing/],
    ["an empty list of lines", { line_items: [] }, "line_items", /at least one/],
    ["lines that are no list", { line_items: {} }, "line_items", /array/],
    [
      "a line without quantity",
      { line_items: [{ price_data: aLine().price_data }] },
      "line_items[0][quantity]",
      /Miss/,
    ],
    ["a quantity of 0", { line_items: [aLine({}, 0)] }, "line_items[0][quantity]", />=1/],
    ["a broken quantity", { line_items: [aLine({}, "two")] }, "line_items[0][quantity]", /expected/],
    ["half an apple", { line_items: [aLine({}, 0.5)] }, "line_items[0][quantity]", /int/],
    ["no price", { line_items: [{ quantity: 1 }] }, "line_items[0][price_data]", /Missing/],
    ["no currency", { line_items: [aLine({ currency: undefined })] }, "line_items[0][price_data][currency]", /Missing/],
    ["no such currency", { line_items: [aLine({ currency: "ZZZ" })] }, "line_items[0][price_data][currency]", /ISO/],
    [
      "a negative amount",
      { line_items: [aLine({ unit_amount: -1 })] },
      "line_items[0][price_data][unit_amount]",
      />=0/,
    ],
    ["cents of cents", { line_items: [aLine({ unit_amount: 9.5 })] }, "line_items[0][price_data][unit_amount]", /int/],
    [
      "no product",
      { line_items: [aLine({ product_data: null })] },
      "line_items[0][price_data][product_data]",
      /Missing/,
    ],
    [
      "a product without name",
      { line_items: [aLine({ product_data: {} })] },
      "line_items[0][price_data][product_data][name]",
      /Missing/,
    ],
    [
      "a recurring price",
      { line_items: [aLine({ product_data: product, recurring: { interval: "month" } })] },
      "line_items[0][price_data][recurring]",
      /subscription/,
    ],
    ["two currencies", { line_items: [aLine(), aLine({ currency: "EUR" })] }, "line_items", /one currency/],
    ["nine digits", { line_items: [aLine({ unit_amount: 50_000_000 }, 2)] }, "line_items", /at most 99999999/],
    ["an end within the hour", { expires_at: now + hour - 6 }, "expires_at", /1 and 24 hours/],
    ["an end after a day", { expires_at: now + 24 * hour + 1 }, "expires_at", /1 and 24 hours/],
    ["an end in words", { expires_at: "tomorrow" }, "expires_at", /expected/],
    ["two discounts", { discounts: [{ coupon: "a" }, { coupon: "b" }] }, "discounts", /at most one/],
    ["51 metadata keys", { metadata: tooMany }, "metadata", /50 keys/],
    ["a long metadata value", { metadata: { note: "x".repeat(501) } }, "metadata[note]", /500/],
    ["no e-mail address", { customer_email: "ada" }, "customer_email", /e-mail/],
    ["an unknown enum value", { billing_address_collection: "never" }, "billing_address_collection", /required/],
    ["a flag that is none", { allow_promotion_codes: "maybe" }, "allow_promotion_codes", /boolean/],
    [
      "a country that is none",
      { shipping_address_collection: { allowed_countries: ["GB", "XX"] } },
      "shipping_address_collection[allowed_countries][1]",
      /ISO/,
    ],
    [
      "an unknown way to capture",
      { payment_intent_data: { capture_method: "later" } },
      "payment_intent_data[capture_method]",
      /automatic/,
    ],
  ])("names what is wrong with %s", async (_, change, param, message) => {
    const { status, body } = await aSandbox().post(path, { ...aSession(), ...change });
    const shown: unknown = expect.stringMatching(message);
    expect(body).toMatchObject({ error: { type: "invalid_request_error", param, message: shown }, message: shown });
    expect(status).toBe(400);
  });

  it.each([
    ["price", { line_items: [{ price: "price_1", quantity: 1 }] }],
    ["product", { line_items: [aLine({ product_data: null, product: "prod_1" })] }],
    ["coupon", { discounts: [{ coupon: "SPRING" }] }],
    ["customer", { customer: "cus_1" }],
  ])("knows no %s yet", async (what, change) => {
    const { status, body } = await aSandbox().post(path, { ...aSession(), ...change });
    expect(status).toBe(404);
    expect(body.message).toContain(`No such ${what}`);
  });

  it("allows exactly one hour although the request took a moment", async () => {
    const { status } = await aSandbox().post(path, aSession({ expires_at: now + hour - 5 }));
    expect(status).toBe(200);
  });
});
