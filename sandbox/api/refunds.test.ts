import { describe, expect, it } from "vitest";
import { aSandbox, type Body } from "../test-kit.ts";

type Box = ReturnType<typeof aSandbox>;

async function aPayment(box: Box, overrides: Body = {}) {
  const { body } = await box.post("/v1/payment_intents", {
    amount: 2000,
    currency: "GBP",
    confirm: true,
    payment_method_data: { type: "card", card: { number: "4242424242424242", exp_month: 1, exp_year: 2031 } },
    ...overrides,
  });
  return body;
}
const refund = (box: Box, intent: Body, request: Body = {}) =>
  box.post("/v1/refunds", { payment_intent: intent.id, ...request });
const chargeOf = async (box: Box, intent: Body) => (await box.get(`/v1/charges/${String(intent.latest_charge)}`)).body;
const available = async (box: Box) => (await box.get("/v1/balance")).body.available;

describe("a refund", () => {
  it("gives back everything by default, moves charge and balance, and tells", async () => {
    const box = aSandbox();
    await box.listen(["charge.refund.updated"]);
    const intent = await aPayment(box);
    const { body } = await refund(box, intent, { reason: "requested_by_customer", metadata: { rma: 1 } });
    expect(body).toMatchObject({
      object: "refund",
      amount: 2000,
      currency: "GBP",
      payment_intent: intent.id,
      reason: "requested_by_customer",
      metadata: { rma: "1" },
      status: "succeeded",
    });
    expect(await chargeOf(box, intent)).toMatchObject({ amount_refunded: 2000, refunded: true });
    expect(await available(box)).toEqual([{ amount: 0, currency: "gbp" }]);
    expect((await box.get(`/v1/refunds/${String(body.id)}`)).body).toEqual(body);
    await box.settle();
    expect(box.received[0]?.body).toMatchObject({ data: { object: { id: body.id, status: "succeeded" } } });
  });

  it("comes in parts that never add up to more than was captured", async () => {
    const box = aSandbox();
    const intent = await aPayment(box);
    expect((await refund(box, intent, { amount: "500" })).body.amount).toBe(500);
    const tooMuch = await refund(box, intent, { amount: 1501 });
    expect(tooMuch.status).toBe(400);
    expect(tooMuch.body.message).toContain("500 is already refunded");
    expect((await refund(box, intent)).body.amount).toBe(1500);
    expect((await refund(box, intent)).body.message).toContain("already refunded");
    expect((await refund(box, intent, { amount: 1 })).body.message).toContain("already refunded");
  });

  it("of simultaneous ones lets only so many through as there is money", async () => {
    const box = aSandbox();
    const intent = await aPayment(box);
    const answers = await Promise.all([1, 2, 3].map(() => refund(box, intent, { amount: 900 })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  });

  it("is of what was captured, not of what was authorised", async () => {
    const box = aSandbox();
    const intent = await aPayment(box, { capture_method: "manual" });
    expect((await refund(box, intent)).status).toBe(400);
    await box.post(`/v1/payment_intents/${String(intent.id)}/capture`, { amount_to_capture: 700 });
    expect((await refund(box, intent)).body.amount).toBe(700);
  });

  it("can wait for the bank: two minutes, or until settled", async () => {
    const box = aSandbox();
    const intent = await aPayment(box, { amount: 10_000 });
    const slow = (await refund(box, intent, { amount: 7701 })).body;
    expect(slow.status).toBe("pending");
    expect(await available(box)).toEqual([{ amount: 2299, currency: "gbp" }]);
    await box.advance(120);
    expect((await box.get(`/v1/refunds/${String(slow.id)}`)).body.status).toBe("succeeded");
    await box.control("/next-refund", { outcome: "pending" });
    const other = (await refund(box, intent)).body;
    await box.control(`/refunds/${String(other.id)}/settle`, { outcome: "failed" });
    expect((await box.get(`/v1/refunds/${String(other.id)}`)).body).toMatchObject({
      status: "failed",
      failure_reason: "unknown",
    });
    expect(await available(box)).toEqual([{ amount: 2299, currency: "gbp" }]);
  });

  it("can be sent back by the bank after it had succeeded, once", async () => {
    const box = aSandbox();
    const intent = await aPayment(box, { amount: 10_000 });
    const { body } = await refund(box, intent, { amount: 4000 });
    const settle = (outcome: string) => box.control(`/refunds/${String(body.id)}/settle`, { outcome });
    expect((await settle("succeeded")).status).toBe(400);
    expect((await settle("failed")).body.status).toBe("failed");
    expect(await available(box)).toEqual([{ amount: 10_000, currency: "gbp" }]);
    expect((await settle("failed")).status).toBe(400);
  });

  it("has milliseconds and no nulls in the field's dialect, and so has its charge", async () => {
    const box = aSandbox({ dialect: "field" });
    const intent = await aPayment(box);
    const { body } = await refund(box, intent);
    for (const object of [body, await chargeOf(box, intent)]) {
      expect(String(object.created)).toHaveLength(13);
      expect(Object.values(object)).not.toContain(null);
    }
    expect((await refund(box, intent)).body.type).toBe("invalid_request_error");
  });

  it("that fails leaves the money where it was", async () => {
    const box = aSandbox();
    const intent = await aPayment(box, { amount: 7702 });
    expect((await refund(box, intent)).body.status).toBe("failed");
    expect(await chargeOf(box, intent)).toMatchObject({ amount_refunded: 0, refunded: false });
  });

  it.each(["duplicate", "fraudulent", "resolved_dispute", "requested_by_merchant"])(
    "takes %s as a reason",
    async (reason) => {
      const box = aSandbox();
      expect((await refund(box, await aPayment(box), { reason })).body.reason).toBe(reason);
    },
  );

  it.each([
    ["reason", { reason: "boredom" }],
    ["amount", { amount: 0 }],
    ["amount", { amount: "12.5" }],
    ["payment_intent", { payment_intent: undefined }],
  ])("names %s when it is not right", async (param, wrong) => {
    const box = aSandbox();
    const { status, body } = await refund(box, await aPayment(box), wrong);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ param });
  });

  it("knows no such payment, and answers 402 for a method that cannot be refunded", async () => {
    const box = aSandbox();
    expect((await refund(box, { id: "pi_1" })).status).toBe(404);
    await box.control("/next-payment", { outcome: "succeeded" });
    const intent = await aPayment(box, { payment_method_data: { type: "mobile_money" } });
    expect(intent.status).toBe("succeeded");
    expect((await refund(box, intent)).status).toBe(402);
  });
});

describe("charges", () => {
  it("are one for each try, found by intent and customer under both addresses", async () => {
    const box = aSandbox();
    await box.control("/next-payment", { outcome: "declined" });
    const session = await box.open({ customer_creation: "always" });
    await box.pay(session.url);
    await box.pay(session.url);
    await aPayment(box);
    const query = `payment_intent=${String(session.payment_intent)}`;
    const { body } = await box.get(`/v1/charges/list?${query}`);
    expect(body.data).toMatchObject([
      { status: "succeeded", amount_captured: 2000 },
      { status: "failed", failure_code: "card_declined" },
    ]);
    const { customer } = (await box.get(`/v1/checkout/sessions/${String(session.id)}`)).body;
    expect((await box.get(`/v1/charges?customer=${String(customer)}`)).body.data).toHaveLength(1);
    expect((await box.get("/v1/charges/ch_1")).status).toBe(404);
  });

  it("wait with the bank, and show as pending money until then", async () => {
    const box = aSandbox();
    await box.control("/next-payment", { outcome: "processing" });
    const intent = await aPayment(box);
    expect(await chargeOf(box, intent)).toMatchObject({ status: "pending", paid: false });
    expect((await box.get("/v1/balance")).body).toMatchObject({
      available: [],
      pending: [{ amount: 2000, currency: "gbp" }],
    });
    await box.advance(120);
    expect(await chargeOf(box, intent)).toMatchObject({ status: "succeeded", amount_captured: 2000 });
    expect((await box.get("/v1/balance")).body).toMatchObject({
      available: [{ amount: 2000, currency: "gbp" }],
      pending: [],
    });
  });
});
