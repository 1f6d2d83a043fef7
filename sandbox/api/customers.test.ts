import { describe, expect, it } from "vitest";
import { aSandbox, aSession, type Body } from "../test-kit.ts";

type Box = ReturnType<typeof aSandbox>;

const methods = "/v1/payment_methods";
const aCard = { type: "card", card: { number: "4242424242424242", exp_month: "01", exp_year: "2031", cvc: "022" } };
const aMethod = async (box: Box) => (await box.post(methods, aCard)).body;
const aCustomer = async (box: Box, facts: Body = { email: "test@gmail.com" }) =>
  (await box.post("/v1/customers", facts)).body;

describe("a customer", () => {
  it("is kept with what is said about them, and changed member by member", async () => {
    const box = aSandbox();
    const customer = await aCustomer(box, {
      email: "a@b.example",
      name: "Ada",
      address: { city: "York" },
      metadata: { n: 1 },
    });
    const at = `/v1/customers/${String(customer.id)}`;
    expect(customer).toMatchObject({ object: "customer", email: "a@b.example", livemode: false, metadata: { n: "1" } });
    const { body } = await box.post(at, {
      name: "",
      phone: "+44",
      shipping: { name: "Ada", address: { country: "GB" } },
    });
    expect(body).toMatchObject({ email: "a@b.example", name: null, phone: "+44", address: { city: "York" } });
    expect((await box.get(at)).body).toEqual(body);
    expect((await box.get("/v1/customers/cus_1")).status).toBe(404);
  });

  it("without an address has an empty one, as in the guide", async () => {
    const box = aSandbox({ dialect: "field" });
    expect((await aCustomer(box)).address).toEqual({});
  });
});

describe("a payment method", () => {
  it("keeps facts of the card, never its number", async () => {
    const box = aSandbox();
    const method = await aMethod(box);
    expect(method).toMatchObject({
      object: "payment_method",
      type: "card",
      customer: null,
      card: { brand: "visa", last4: "4242", exp_month: 1, exp_year: 2031 },
    });
    expect((method.card as Body).fingerprint).toBe(((await aMethod(box)).card as Body).fingerprint);
    expect(JSON.stringify(method)).not.toContain("424242");
    expect((await box.get(`${methods}/${String(method.id)}`)).body).toEqual(method);
  });

  it("is attached to one customer, found there, pays for nobody else, and is gone when detached", async () => {
    const box = aSandbox();
    const [customer, other, method] = [await aCustomer(box), await aCustomer(box), await aMethod(box)];
    const at = `${methods}/${String(method.id)}`;
    const theirs = `/v1/customers/${String(customer.id)}/payment_methods`;
    expect((await box.post(`${at}/attach`)).body.error).toMatchObject({ param: "customer" });
    expect((await box.post(`${at}/attach`, { customer: customer.id })).body.customer).toBe(customer.id);
    expect((await box.post(`${at}/attach`, { customer: other.id })).body.message).toContain("already attached");
    expect((await box.get(`${theirs}?type=card&limit=3`)).body).toMatchObject({
      url: theirs,
      data: [{ id: method.id }],
    });
    expect((await box.get(`${theirs}?type=alipay`)).body.data).toEqual([]);
    expect((await box.get(`${theirs}/${String(method.id)}`)).body.id).toBe(method.id);
    expect((await box.get(`/v1/customers/${String(other.id)}/payment_methods/${String(method.id)}`)).status).toBe(404);
    expect((await box.get("/v1/customers/cus_1/payment_methods")).status).toBe(404);

    const pay = (who: Body) => ({ amount: 1, currency: "USD", confirm: true, payment_method: method.id, ...who });
    expect((await box.post("/v1/payment_intents", pay({}))).body.error).toMatchObject({ param: "payment_method" });
    expect((await box.post("/v1/payment_intents", pay({ customer: customer.id }))).body.status).toBe("succeeded");

    expect((await box.post(`${at}/detach`, "")).body.customer).toBeNull();
    expect((await box.get(theirs)).body.data).toEqual([]);
    expect((await box.post(`${at}/detach`)).status).toBe(400);
    expect((await box.post(`${at}/attach`, { customer: customer.id })).body.message).toContain("detached");
    expect((await box.post("/v1/payment_intents", pay({ customer: customer.id }))).status).toBe(400);
  });

  it("is updated and listed", async () => {
    const box = aSandbox();
    const method = await aMethod(box);
    const { body } = await box.post(`${methods}/${String(method.id)}`, {
      card: { exp_year: 2035 },
      billing_details: { name: "Ada" },
      metadata: { a: 1 },
    });
    expect(body).toMatchObject({
      card: { exp_month: 1, exp_year: 2035 },
      billing_details: { name: "Ada" },
      metadata: { a: "1" },
    });
    expect((await box.get(`${methods}?type=card`)).body.data).toEqual([body]);
    const wallet = (await box.post(methods, { type: "alipay" })).body;
    expect((await box.post(`${methods}/${String(wallet.id)}`, { card: { exp_year: 2035 } })).status).toBe(400);
  });

  it("can come with a new customer", async () => {
    const box = aSandbox();
    const method = await aMethod(box);
    const customer = await aCustomer(box, { payment_method: method.id });
    expect((await box.get(`${methods}/${String(method.id)}`)).body.customer).toBe(customer.id);
  });
});

describe("a session", () => {
  const shownAgain = async (box: Box, session: Body) =>
    (await box.get(`/v1/checkout/sessions/${String(session.id)}`)).body;

  it("makes a customer of what was typed when it always does, on completion and once", async () => {
    const box = aSandbox();
    const session = await box.open({ customer_creation: "always" });
    expect(session.customer).toBeNull();
    await box.control("/next-payment", { outcome: "declined" });
    await box.pay(session.url);
    expect((await shownAgain(box, session)).customer).toBeNull();
    await box.pay(session.url);
    const { customer, payment_intent: intentId } = await shownAgain(box, session);
    expect((await box.get(`/v1/customers/${String(customer)}`)).body).toMatchObject({
      email: "ada@example.com",
      name: "Ada Lovelace",
    });
    expect((await box.get(`/v1/payment_intents/${String(intentId)}`)).body.customer).toBe(customer);
  });

  it("of a customer is theirs, can be found by them, and keeps the card for later", async () => {
    const box = aSandbox();
    const customer = await aCustomer(box);
    const session = await box.open({
      customer: customer.id as string,
      payment_method_options: { card: { setup_future_usage: "off_session" } },
    });
    await box.pay(session.url);
    expect((await shownAgain(box, session)).customer).toBe(customer.id);
    const list = `/v1/checkout/sessions/list?customer=${String(customer.id)}&expand[]=data.payment_intent`;
    expect((await box.get(list)).body.data).toMatchObject([
      { id: session.id, payment_intent: { status: "succeeded" } },
    ]);
    const kept = (await box.get(`/v1/customers/${String(customer.id)}/payment_methods`)).body.data as Body[];
    expect(kept).toMatchObject([{ card: { last4: "1111" } }]);
    const again = { amount: 1, currency: "GBP", confirm: true, customer: customer.id, payment_method: kept[0]?.id };
    expect((await box.post("/v1/payment_intents", { ...again, "off-session": true })).body.status).toBe("succeeded");
  });

  it("knows no unknown customer", async () => {
    const { status, body } = await aSandbox().post("/v1/checkout/sessions", aSession({ customer: "cus_1" }));
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ param: "customer" });
  });
});
