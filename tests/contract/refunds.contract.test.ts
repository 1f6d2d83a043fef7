import { describe, expect, it } from "vitest";
import { collect } from "./collect";
import { dialects, NOW } from "./sandbox-shop";
import { aShop, byCard, failure, fortyPounds } from "./shops";

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("a payment leaves a charge, found by its intent and its customer", async () => {
    const { paymentIntents, charges, customers } = aShop(dialect).wooshpay;
    const customer = (await customers.create({ email: "ada@shop.example" })).id;
    const intent = await paymentIntents.create({ ...fortyPounds, customer });
    await paymentIntents.create(fortyPounds);
    const charge = await charges.retrieve(intent.latest_charge ?? "");
    expect(charge).toMatchObject({
      status: "succeeded",
      amount: 4000,
      amount_captured: 4000,
      amount_refunded: 0,
      currency: "GBP",
      captured: true,
      paid: true,
      refunded: false,
      disputed: false,
      payment_intent: intent.id,
      payment_method: intent.payment_method,
      customer,
      created: NOW,
    });
    expect((await charges.list({ payment_intent: intent.id })).data).toEqual([charge]);
    expect((await charges.list({ customer })).data).toEqual([charge]);
    expect(await collect(charges.listAll({ limit: 1 }))).toHaveLength(2);
    expect((await charges.list({ created: { gt: NOW } })).data).toEqual([]);
  });

  it("a declined card leaves a failed charge", async () => {
    const { paymentIntents, charges } = aShop(dialect).wooshpay;
    const payment_method_data = byCard({ number: "4000000000000002" });
    await failure(paymentIntents.create({ ...fortyPounds, payment_method_data }));
    expect((await charges.list()).data).toMatchObject([
      { status: "failed", paid: false, amount_captured: 0, failure_code: "card_declined" },
    ]);
  });

  it("a refund moves the charge and the balance, in parts, to the end and no further", async () => {
    const { paymentIntents, charges, refunds, balance } = aShop(dialect).wooshpay;
    const { id: payment_intent, latest_charge } = await paymentIntents.create(fortyPounds);
    const part = await refunds.create({ payment_intent, amount: "1500", reason: "duplicate", metadata: { line: "2" } });
    expect(part).toMatchObject({
      id: expect.stringMatching(/^re_\d{19}$/),
      amount: 1500,
      currency: "GBP",
      status: "succeeded",
      reason: "duplicate",
      payment_intent,
      charge: latest_charge,
      metadata: { line: "2" },
      created: NOW,
    });
    expect(await refunds.retrieve(part.id)).toEqual(part);
    expect(await charges.retrieve(latest_charge ?? "")).toMatchObject({ amount_refunded: 1500, refunded: false });
    const over = await failure(refunds.create({ payment_intent, amount: 2501 }));
    expect(over).toMatchObject({ name: "BadRequestError", param: "amount", outcome: "refused" });
    expect(await refunds.create({ payment_intent })).toMatchObject({ amount: 2500 });
    expect(await charges.retrieve(latest_charge ?? "")).toMatchObject({ amount_refunded: 4000, refunded: true });
    const done = await failure(refunds.create({ payment_intent }));
    expect(done).toMatchObject({ message: expect.stringContaining("already refunded") });
    const { available } = await balance.retrieve();
    expect(available.filter(({ currency }) => currency === "GBP").every(({ amount }) => amount === 0)).toBe(true);
  });

  it("the balance is what was taken, in each currency", async () => {
    const { paymentIntents, balance } = aShop(dialect).wooshpay;
    await paymentIntents.create(fortyPounds);
    await paymentIntents.create({ ...fortyPounds, amount: 5, currency: "JPY" });
    const { available, pending } = await balance.retrieve();
    expect([...available, ...(pending ?? [])]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ amount: 4000, currency: "GBP" }),
        expect.objectContaining({ amount: 5, currency: "JPY" }),
      ]),
    );
  });

  it("a refund asked for twice under one key gives money back once", async () => {
    const { paymentIntents, charges, refunds } = aShop(dialect).wooshpay;
    const { id: payment_intent, latest_charge } = await paymentIntents.create(fortyPounds);
    const ask = () => refunds.create({ payment_intent, amount: 1000 }, { idempotencyKey: "refund:1:1" });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    expect(await charges.retrieve(latest_charge ?? "")).toMatchObject({ amount_refunded: 1000 });
  });

  it("an intent that took no money has none to give back", async () => {
    const { paymentIntents, refunds } = aShop(dialect).wooshpay;
    const { id } = await paymentIntents.create({ amount: 4000, currency: "GBP" });
    expect(await failure(refunds.create({ payment_intent: id }))).toMatchObject({ name: "BadRequestError" });
  });
});
