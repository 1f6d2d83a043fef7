import { describe, expect, it } from "vitest";
import { nextActionQrCode, nextActionUrl } from "@/lib/wooshpay";
import { collect } from "./collect";
import { requestOf } from "./samples";
import { anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import { aShop, byCard, failure, fortyPounds } from "./shops";

const SEVEN_DAYS = 7 * 24 * 3600;

describe.each(dialects)("in the %s dialect, an intent", (dialect) => {
  it("is created, changed, and paid when it is confirmed", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const created = await paymentIntents.create({
      amount: 100,
      currency: "gbp",
      merchant_order_id: "order1234",
      metadata: { cart: "17" },
    });
    expect(created).toMatchObject({
      status: "requires_payment_method",
      amount: 100,
      currency: "GBP",
      amount_received: 0,
      created: NOW,
      latest_charge: null,
    });
    const changed = await paymentIntents.update(created.id, { amount: 4000, description: "two apples" });
    expect(changed).toMatchObject({ amount: 4000, description: "two apples", metadata: { cart: "17" } });
    const paid = await paymentIntents.confirm(created.id, { payment_method_data: byCard() });
    expect(paid).toMatchObject({
      id: created.id,
      status: "succeeded",
      amount_received: 4000,
      payment_method: expect.stringMatching(/^pm_\d{19}$/),
      latest_charge: expect.stringMatching(/^ch_\d{19}$/),
    });
    expect(await paymentIntents.retrieve(created.id)).toEqual(paid);
    expect(await failure(paymentIntents.confirm(created.id, { payment_method_data: byCard() }))).toMatchObject({
      name: "BadRequestError",
      message: expect.stringContaining("already succeeded"),
    });
  });

  it("of the documented request is paid at once", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const intent = await paymentIntents.create(requestOf("payment-intent-succeeded"));
    expect(intent).toMatchObject({ status: "succeeded", amount: 1, merchant_order_id: "id1111" });
  });

  it("of the documented request for a challenge sends the shopper to the bank", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const intent = await wooshpay.paymentIntents.create(requestOf("payment-intent-requires-action"));
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "challenge_redirect" } });
    const page = await sandbox.fetch(nextActionUrl(intent) ?? "");
    expect(page.status).toBe(200);
    const body = new URLSearchParams({ answer: "approve" });
    await sandbox.fetch(nextActionUrl(intent) ?? "", { method: "POST", body, redirect: "manual" });
    const approved = await wooshpay.paymentIntents.retrieve(intent.id);
    expect(approved).toMatchObject({ status: "succeeded", amount_received: 1, next_action: null });
  });

  it("by a wallet sends the shopper to the wallet", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const intent = await paymentIntents.create({
      ...fortyPounds,
      payment_method_data: { type: "alipay" },
      return_url: "https://shop.example/back",
    });
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "alipay_handle_redirect" } });
    expect(nextActionUrl(intent)).toMatch(/^http:\/\/wooshpay\.test\//);
    expect(nextActionQrCode(intent)).toBe(nextActionUrl(intent));
  });

  it("by a method that is not scanned has an address and no code", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const intent = await paymentIntents.create({ ...fortyPounds, payment_method_data: { type: "klarna" } });
    expect(nextActionUrl(intent)).toMatch(/^http:\/\/wooshpay\.test\//);
    expect(nextActionQrCode(intent)).toBeNull();
  });

  it("that is declined says why, and can be paid by another card", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const payment_method_data = byCard({ number: "4000000000009995" });
    const declined = await failure(paymentIntents.create({ ...fortyPounds, payment_method_data }));
    expect(declined).toMatchObject({
      name: "CardDeclinedError",
      outcome: "refused",
      type: "card_error",
      declineCode: "insufficient_funds",
      paymentIntent: expect.stringMatching(/^pi_\d{19}$/),
    });
    const [intent] = (await paymentIntents.list()).data;
    expect(intent).toMatchObject({
      id: Object(declined).paymentIntent,
      status: "requires_payment_method",
      last_payment_error: { decline_code: "insufficient_funds" },
    });
    const again = await paymentIntents.confirm(intent?.id ?? "", { payment_method_data: byCard() });
    expect(again).toMatchObject({ status: "succeeded", last_payment_error: null });
  });

  it("holds money for seven days, and takes a part of it once", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const held = await paymentIntents.create({ ...fortyPounds, amount: 100000, capture_method: "manual" });
    expect(held).toMatchObject({
      status: "requires_capture",
      amount_capturable: 100000,
      amount_received: 0,
      cancel_at: NOW + SEVEN_DAYS,
    });
    const taken = await paymentIntents.capture(held.id, requestOf("capture-payment-intent"));
    expect(taken).toMatchObject({ status: "succeeded", amount_received: 8000, amount_capturable: 0 });
    const again = await failure(paymentIntents.capture(held.id));
    expect(again).toMatchObject({
      name: "BadRequestError",
      message: expect.stringMatching(/already (succeeded|captured)/),
    });
  });

  it("is cancelled with a reason, once; that of a session is not", async () => {
    const { paymentIntents, checkoutSessions } = aShop(dialect).wooshpay;
    const { id } = await paymentIntents.create({ amount: 4000, currency: "GBP" });
    const canceled = await paymentIntents.cancel(id, requestOf("cancel-payment-intent"));
    expect(canceled).toMatchObject({
      status: "canceled",
      canceled_at: NOW,
      cancellation_reason: "customer cancelled",
    });
    const again = await failure(paymentIntents.cancel(id, { cancellation_reason: "again" }));
    expect(again).toMatchObject({ message: expect.stringContaining("already canceled") });
    const { payment_intent } = await checkoutSessions.create(anOrderOfApples);
    expect(
      await failure(paymentIntents.cancel(payment_intent ?? "", { cancellation_reason: "changed my mind" })),
    ).toMatchObject({ name: "BadRequestError", message: expect.stringContaining("expire the session") });
  });

  it("is found by the order it pays, and by what it has become", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const wanted = await paymentIntents.create({ ...fortyPounds, merchant_order_id: "order1234" });
    await paymentIntents.create({ ...fortyPounds, merchant_order_id: "order1235" });
    const found = await paymentIntents.search(requestOf("search-payment-intents"));
    expect(found.data.map(({ id }) => id)).toEqual([wanted.id]);
    const all = await paymentIntents.search({ query: "status:'succeeded'", limit: 1 });
    expect(all).toMatchObject({ has_more: true, data: [{ merchant_order_id: "order1235" }] });
    expect(await failure(paymentIntents.search({ query: "colour:'red'" }))).toMatchObject({ param: "query" });
  });

  it("is the same one under the same key, however often it is asked for at once", async () => {
    const { paymentIntents } = aShop(dialect).wooshpay;
    const options = { idempotencyKey: "order:1" };
    const asked = Array.from({ length: 5 }, () => paymentIntents.create(fortyPounds, options));
    expect(new Set((await Promise.all(asked)).map(({ id }) => id)).size).toBe(1);
    expect(await collect(paymentIntents.listAll({ limit: 1 }))).toHaveLength(1);
  });
});
