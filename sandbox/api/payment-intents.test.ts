import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

const path = "/v1/payment_intents";
const card = (number = "4111111111111111") => ({
  type: "card",
  card: { number, exp_month: "03", exp_year: "2030", cvc: "123" },
});
const anIntent = (overrides: Body = {}) => ({ amount: 2000, currency: "usd", ...overrides });
const confirmed = (overrides: Body = {}) => anIntent({ confirm: true, payment_method_data: card(), ...overrides });
const challenge = { payment_method_options: { card: { request_three_d_secure: "any" } } };
const DAY = 86_400;

describe("creating", () => {
  it("without confirming waits for a payment method", async () => {
    const { body } = await aSandbox().post(path, anIntent({ merchant_order_id: "o1", metadata: { cart: 7 } }));
    expect(body).toMatchObject({
      object: "payment_intent",
      status: "requires_payment_method",
      amount: 2000,
      amount_received: 0,
      currency: "USD",
      merchant_order_id: "o1",
      metadata: { cart: "7" },
      latest_charge: null,
      next_action: null,
    });
    expect(body.client_secret).toMatch(new RegExp(`^${String(body.id)}_secret_[A-Za-z0-9]{24}$`));
  });

  it("with a method waits for the confirmation", async () => {
    const { post } = aSandbox();
    const { body } = await post(path, anIntent({ payment_method_data: card() }));
    expect(body.status).toBe("requires_confirmation");
    expect((await post(`${path}/${String(body.id)}/confirm`)).body.status).toBe("succeeded");
  });

  it("and confirming pays the documented example in one call", async () => {
    const { post, get } = aSandbox();
    const { body } = await post(path, {
      amount: 1,
      currency: "USD",
      confirm: true,
      payment_method_options: { card: { request_three_d_secure: "auto" } },
      payment_method_data: card(),
      merchant_order_id: "id1111",
      return_url: "https://wooshpay.com",
    });
    expect(body).toMatchObject({ status: "succeeded", amount: 1, amount_received: 1, merchant_order_id: "id1111" });
    const charge = (await get(`/v1/charges/${String(body.latest_charge)}`)).body;
    expect(charge).toMatchObject({ amount_captured: 1, paid: true, payment_intent: body.id, status: "succeeded" });
    expect(JSON.stringify([body, charge])).not.toContain("4111111111111111");
  });

  it.each([
    ["amount", { amount: undefined }],
    ["amount", { amount: 0 }],
    ["amount", { amount: 100_000_000 }],
    ["currency", { currency: "xyz" }],
    ["return_url", { return_url: "https://shop.test" }],
    ["return_url", { confirm: true, payment_method_data: card(), return_url: "javascript:alert(1)" }],
    ["off-session", { "off-session": true }],
    ["payment_method", { confirm: true }],
    ["payment_method_data[card]", { payment_method_data: { type: "card" } }],
    ["payment_method_data[card][number]", { payment_method_data: card("4111111111111112") }],
    ["payment_method_data[type]", { payment_method_data: { type: "gold" } }],
    ["payment_method_data[type]", { payment_method_types: ["card"], payment_method_data: { type: "alipay" } }],
    ["shipping[name]", { shipping: { phone: "1" } }],
    ["capture_method", { capture_method: "later" }],
  ])("names %s when it is not right", async (param, wrong) => {
    const { status, body } = await aSandbox().post(path, anIntent(wrong));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ param });
  });

  it.each([
    ["customer", { customer: "cus_1" }],
    ["payment_method", { payment_method: "pm_1" }],
  ])("knows no such %s", async (param, wrong) => {
    const { status, body } = await aSandbox().post(path, anIntent(wrong));
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ param, message: expect.stringContaining("the id is invalid") });
  });

  it("takes unknown members and numbers as text", async () => {
    const { body } = await aSandbox().post(path, anIntent({ amount: "2000", customer_email: "ada@example.com" }));
    expect(body.amount).toBe(2000);
  });

  it("leaves out what is null and counts milliseconds in the field's dialect", async () => {
    const { body } = await aSandbox({ dialect: "field" }).post(path, anIntent());
    expect(body).not.toHaveProperty("next_action");
    expect(String(body.created)).toHaveLength(13);
  });
});

describe("a declined card", () => {
  it("answers 402, and the intent wants another method", async () => {
    const { post, get, listen, settle, received } = aSandbox();
    await listen(["payment_intent.payment_failed"]);
    const { status, body } = await post(path, confirmed({ payment_method_data: card("4000000000009995") }));
    expect(status).toBe(402);
    const error = body.error as Body;
    expect(error).toMatchObject({ type: "card_error", decline_code: "insufficient_funds" });
    const intent = (await get(`${path}/${String(error.payment_intent)}`)).body;
    expect(intent).toMatchObject({ status: "requires_payment_method", payment_method: null });
    expect((await get(`/v1/charges/${String(intent.latest_charge)}`)).body).toMatchObject({
      status: "failed",
      paid: false,
    });
    await settle();
    expect(received).toHaveLength(1);
    const again = await post(`${path}/${String(intent.id)}/confirm`, { payment_method_data: card() });
    expect(again.body).toMatchObject({ status: "succeeded", last_payment_error: null });
  });

  it("is declined once for one idempotency key", async () => {
    const { post, get } = aSandbox();
    const key = { "idempotency-key": "k" };
    const request = confirmed({ payment_method_data: card("4000000000000002") });
    const answers = [await post(path, request, key), await post(path, request, key)];
    expect(answers.map(({ status }) => status)).toEqual([402, 402]);
    expect((await get(path)).body.data).toHaveLength(1);
  });

  it("is one past its date too", async () => {
    const { body } = await aSandbox().post(
      path,
      confirmed({ payment_method_data: { type: "card", card: { ...card().card, exp_year: "2025" } } }),
    );
    expect(body.error).toMatchObject({ code: "expired_card" });
  });
});

describe("updating", () => {
  it("changes what is given, and metadata key by key", async () => {
    const { post } = aSandbox();
    const { body } = await post(path, anIntent({ description: "tea", metadata: { a: "1", b: "2" } }));
    const updated = await post(`${path}/${String(body.id)}`, { amount: 300, metadata: { b: "", c: "3" } });
    expect(updated.body).toMatchObject({ amount: 300, description: "tea", metadata: { a: "1", c: "3" } });
  });

  it("is refused once paid, and for the amount of a session", async () => {
    const { post, open } = aSandbox();
    const { body } = await post(path, confirmed());
    expect((await post(`${path}/${String(body.id)}`, { amount: 1 })).body.message).toContain("already succeeded");
    const session = await open();
    expect((await post(`${path}/${String(session.payment_intent)}`, { amount: 1 })).status).toBe(400);
  });
});

describe("capturing", () => {
  const authorised = async (box = aSandbox()) => {
    const { body } = await box.post(path, confirmed({ capture_method: "manual" }));
    return { ...box, intent: body, at: `${path}/${String(body.id)}` };
  };

  it("takes part once and releases the rest", async () => {
    const { intent, at, post, get, listen, settle, received } = await authorised();
    expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 2000, amount_received: 0 });
    await listen();
    const { body } = await post(`${at}/capture`, { amount_to_capture: "1500" });
    expect(body).toMatchObject({ status: "succeeded", amount: 2000, amount_capturable: 0, amount_received: 1500 });
    expect((await get("/v1/balance")).body.available).toEqual([{ amount: 1500, currency: "usd" }]);
    expect((await post(`${at}/capture`)).body.message).toContain("already captured");
    await settle();
    expect(received.map((delivery) => delivery.body.type)).toEqual(["charge.captured", "payment_intent.succeeded"]);
  });

  it("takes all with an empty body, and never more than was authorised", async () => {
    const { at, post } = await authorised();
    expect((await post(`${at}/capture`, { amount_to_capture: 2001 })).body.error).toMatchObject({
      param: "amount_to_capture",
    });
    expect((await post(`${at}/capture`, "")).body.amount_received).toBe(2000);
  });

  it("is too late after 7 days by the clock: the money is let go", async () => {
    const { at, post, get, advance } = await authorised();
    await advance(7 * DAY - 1);
    expect((await get(at)).body.status).toBe("requires_capture");
    await advance(1);
    expect((await get(at)).body).toMatchObject({ status: "canceled", cancellation_reason: "automatic" });
    expect((await post(`${at}/capture`)).body.message).toContain("already canceled");
  });

  it("is refused before anything is authorised", async () => {
    const { post } = aSandbox();
    const { body } = await post(path, anIntent());
    expect((await post(`${path}/${String(body.id)}/capture`)).status).toBe(400);
  });
});

describe("canceling", () => {
  it.each([
    ["requires_payment_method", anIntent()],
    ["requires_confirmation", anIntent({ payment_method_data: card() })],
    ["requires_action", confirmed(challenge)],
    ["requires_capture", confirmed({ capture_method: "manual" })],
  ])("gives up an intent that %s, for good", async (status, request) => {
    const { post } = aSandbox();
    const { body } = await post(path, request);
    expect(body.status).toBe(status);
    const at = `${path}/${String(body.id)}`;
    expect((await post(`${at}/cancel`)).body.error).toMatchObject({ param: "cancellation_reason" });
    expect((await post(`${at}/cancel`, { cancellation_reason: "customer cancelled" })).body).toMatchObject({
      status: "canceled",
      cancellation_reason: "customer cancelled",
      amount_capturable: 0,
      next_action: null,
    });
    for (const action of ["", "/confirm", "/capture", "/cancel"]) {
      expect((await post(at + action, { cancellation_reason: "x" })).body.message).toContain("already canceled");
    }
  });

  it("is refused while the bank thinks and after it has paid", async () => {
    const { post, advance } = aSandbox();
    const { body } = await post(path, confirmed({ payment_method_data: card("4000000000000077") }));
    const at = `${path}/${String(body.id)}`;
    expect(body.status).toBe("processing");
    expect((await post(`${at}/cancel`, { cancellation_reason: "x" })).status).toBe(400);
    await advance(120);
    expect((await post(`${at}/cancel`, { cancellation_reason: "x" })).body.message).toContain("already succeeded");
  });
});

describe("the intent of a session", () => {
  const held = async () => {
    const box = aSandbox();
    const session = await box.open({ payment_intent_data: { capture_method: "manual" } });
    const at = `${path}/${String(session.payment_intent)}`;
    const shown = async () => (await box.get(`/v1/checkout/sessions/${String(session.id)}`)).body;
    return { ...box, session, at, shown };
  };

  it("is paid on its page only, and captured by API", async () => {
    const { pay, post, session, at, shown } = await held();
    expect((await post(`${at}/confirm`, { payment_method_data: card() })).status).toBe(400);
    await pay(session.url);
    expect(await shown()).toMatchObject({ status: "complete", payment_status: "unpaid" });
    await post(`${at}/capture`);
    expect((await shown()).payment_status).toBe("paid");
  });

  it("cannot be canceled while the session is open; what a completed session holds can be let go", async () => {
    const { pay, post, get, listen, settle, received, session, at, shown } = await held();
    const refused = await post(`${at}/cancel`, { cancellation_reason: "x" });
    expect(refused.body.message).toContain("expire the session instead");
    await pay(session.url);
    await listen(["payment_intent.canceled"]);
    const { status, body } = await post(`${at}/cancel`, { cancellation_reason: "sold out" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "canceled", cancellation_reason: "sold out", amount_capturable: 0 });
    expect(await shown()).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect((await get("/v1/balance")).body.available).toEqual([]);
    await settle();
    expect(received.map((delivery) => delivery.body.type)).toEqual(["payment_intent.canceled"]);
  });

  it("lapses with its money when nobody captures it for 7 days, and tells", async () => {
    const { pay, get, advance, listen, received, session, at } = await held();
    await pay(session.url);
    await listen(["payment_intent.canceled", "charge.captured"]);
    await advance(7 * DAY);
    expect((await get(at)).body).toMatchObject({ status: "canceled", cancellation_reason: "automatic" });
    expect(received.map((delivery) => delivery.body.type)).toEqual(["payment_intent.canceled"]);
  });
});
