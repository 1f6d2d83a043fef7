import { describe, expect, it } from "vitest";
import { anOpenSession, json, rejectionOf, scriptedService } from "../test-support/scripted-service";

const params = { mode: "payment", success_url: "https://shop.example/done" } as const;

async function read(overrides: Record<string, unknown>) {
  const { wooshpay } = scriptedService([json({ ...anOpenSession, ...overrides })]);
  return wooshpay.checkoutSessions.retrieve("cs_1");
}

describe("a session is read the same whichever way it is written", () => {
  it.each([
    ["seconds", 1709889908],
    ["milliseconds", 1709889908000],
    ["seconds as text", "1709889908"],
    ["milliseconds as text", "1709889908000"],
  ])("times in %s leave as seconds", async (_unit, time) => {
    expect(await read({ created: time, expires_at: time })).toMatchObject({
      created: 1709889908,
      expires_at: 1709889908,
    });
  });

  it.each([2000, "2000"])("an amount sent as %j is a number", async (amount_total) => {
    expect((await read({ amount_total })).amount_total).toBe(2000);
  });

  it.each(["usd", "USD"])("the currency %s is upper case", async (currency) => {
    expect((await read({ currency })).currency).toBe("USD");
  });

  it.each([
    ["an id", "pi_1", "pi_1"],
    ["an expanded object", { id: "pi_1", object: "payment_intent", amount: 1 }, "pi_1"],
    ["an empty text", "", null],
    ["null", null, null],
    ["nothing", undefined, null],
  ])("the intent given as %s is an id or null", async (_form, payment_intent, id) => {
    expect((await read({ payment_intent })).payment_intent).toBe(id);
  });

  it.each(["cs_1766032392423735296", "cs_test_1766032392423735296"])("the id %s is taken as it is", async (id) => {
    expect((await read({ id })).id).toBe(id);
  });

  it.each(["chargeback", undefined, null])("the unknown status %j is one the caller has to handle", async (word) => {
    const session = await read({ status: word, payment_status: word, mode: word });
    expect([session.status, session.payment_status, session.mode]).toEqual(Array(3).fill("unrecognised"));
  });

  it("null and missing members are both null", async () => {
    const absent = await read({ customer: undefined, shipping: undefined, client_reference_id: undefined });
    const empty = await read({ customer: null, shipping: null, client_reference_id: null });
    expect(absent).toEqual(empty);
    expect(absent).toMatchObject({ customer: null, shipping: null, client_reference_id: null });
  });

  it("metadata leaves as text, whatever was stored", async () => {
    expect((await read({ metadata: { order: 7, gift: true, note: "x", list: [1] } })).metadata).toEqual({
      order: "7",
      gift: "true",
      note: "x",
      list: "[1]",
    });
    expect((await read({ metadata: null })).metadata).toEqual({});
  });

  it("objects packed into text are unpacked", async () => {
    const session = await read({ payment_method_types: '["card"]', payment_method_options: '{"card":{}}' });
    expect(session).toMatchObject({ payment_method_types: ["card"], payment_method_options: { card: {} } });
  });

  it("the product of a line is its id, nested or not", async () => {
    const line = (product: unknown) => ({
      id: "li_1",
      quantity: "2",
      amount_total: "4000",
      price: { id: "price_1", product },
    });
    for (const product of ["prod_1", { id: "prod_1", name: "apple" }]) {
      const session = await read({ line_items: { object: "list", data: [line(product)] } });
      expect(session.line_items?.data[0]).toMatchObject({
        quantity: 2,
        amount_total: 4000,
        price: { product: "prod_1" },
      });
    }
  });

  it("members nobody has documented stay readable", async () => {
    expect(await read({ live_mode: true })).toMatchObject({ live_mode: true });
  });

  it("a member that is only shown cannot hide a paid session", async () => {
    const session = await read({
      payment_status: "paid",
      shipping: "none",
      customer_details: [],
      line_items: { data: [{}] },
    });
    expect(session).toMatchObject({ payment_status: "paid", shipping: null, customer_details: null, line_items: null });
  });
});

describe("a session that cannot be relied on is refused as a whole", () => {
  it.each([
    ["no id", { id: undefined }],
    ["an amount that is no number", { amount_total: "twenty" }],
    ["an amount with a fraction", { amount_total: 20.5 }],
    ["an amount too large to be exact", { amount_total: "99999999999999999999" }],
    ["an intent that is a number", { payment_intent: 17 }],
    ["a status that is a number", { status: 1 }],
    ["a time that is a word", { expires_at: "tomorrow" }],
  ])("%s", async (_fault, overrides) => {
    const error = await rejectionOf(read(overrides));
    expect(error).toMatchObject({ name: "TryAgainError", reason: "unexpected_answer", outcome: "unknown" });
  });
});

describe("the answer to a creation", () => {
  it.each([
    ["has no url", { ...anOpenSession, url: undefined }, "unexpected_answer"],
    ["has an empty url", { ...anOpenSession, url: "" }, "unexpected_answer"],
    ["has a null url", { ...anOpenSession, url: null }, "unexpected_answer"],
    ["is an empty object", {}, "unexpected_answer"],
    ["is null", null, "unexpected_answer"],
  ])("that %s leaves the outcome unknown", async (_fault, body, reason) => {
    const { wooshpay } = scriptedService([json(body)]);
    const error = await rejectionOf(wooshpay.checkoutSessions.create(params));
    expect(error).toMatchObject({ name: "TryAgainError", reason, outcome: "unknown", status: 200 });
  });

  it.each(['{"id":"cs_1","url":"https://che', "<!doctype html><title>Welcome</title>"])(
    "that reads %j leaves the outcome unknown",
    async (text) => {
      const { wooshpay } = scriptedService([new Response(text)]);
      const error = await rejectionOf(wooshpay.checkoutSessions.create(params));
      expect(error).toMatchObject({ reason: "garbled_answer", outcome: "unknown", body: text });
    },
  );
});

it("expiring sends an empty object, which is JSON", async () => {
  const { wooshpay, requests } = scriptedService([json({ ...anOpenSession, status: "expired", url: null })]);
  const session = await wooshpay.checkoutSessions.expire("cs_1", { idempotencyKey: "expire:cs_1" });
  expect(session).toMatchObject({ status: "expired", url: null });
  expect(requests[0]).toMatchObject({ method: "POST", body: "{}" });
  expect(requests[0]?.url.pathname).toBe("/v1/checkout/sessions/cs_1/expire");
});
