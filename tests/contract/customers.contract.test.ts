import { describe, expect, it } from "vitest";
import { collect } from "./collect";
import { payOnThePage } from "./pay-on-the-page";
import { requestOf, sample } from "./samples";
import { anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import { aCard, aShop, byCard, failure } from "./shops";

const address = { city: "London", country: "GB", line1: "1 High St", line2: "Flat 2", postal_code: "N1", state: "LDN" };

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("a customer is created, read and changed", async () => {
    const { customers } = aShop(dialect).wooshpay;
    const created = await customers.create({
      email: "ada@shop.example",
      name: "Ada Byron",
      address,
      shipping: { name: "Ada Byron", phone: "+44 20 7946 0000", address },
      metadata: { account: "7" },
    });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^cus_\d{19}$/),
      email: "ada@shop.example",
      name: "Ada Byron",
      phone: null,
      address,
      shipping: { name: "Ada Byron", address },
      metadata: { account: "7" },
      created: NOW,
      livemode: false,
    });
    expect(await customers.retrieve(created.id)).toEqual(created);
    expect(await customers.update(created.id, { phone: "+44 1" })).toEqual({ ...created, phone: "+44 1" });
  });

  it("the documented customer is created as documented", async () => {
    const { email } = sample("create-customer").response;
    expect(await aShop(dialect).wooshpay.customers.create(requestOf("create-customer"))).toMatchObject({ email });
  });

  it("a payment method is kept without its number, changed, given to a customer, and taken away for good", async () => {
    const { customers, paymentMethods, paymentIntents } = aShop(dialect).wooshpay;
    const customer = (await customers.create()).id;
    const created = await paymentMethods.create({ ...byCard(), billing_details: { email: "ada@shop.example" } });
    expect(created).toMatchObject({
      id: expect.stringMatching(/^pm_\d{19}$/),
      type: "card",
      customer: null,
      card: { brand: "visa", last4: "1111", exp_month: 3, exp_year: 2027 },
      billing_details: { email: "ada@shop.example" },
      created: NOW,
    });
    expect(JSON.stringify(created)).not.toContain(aCard.number);
    expect(await paymentMethods.retrieve(created.id)).toEqual(created);
    const changed = await paymentMethods.update(created.id, { card: { exp_year: 2029 }, metadata: { use: "first" } });
    expect(changed).toMatchObject({ card: { exp_year: 2029, last4: "1111" }, metadata: { use: "first" } });
    const attached = await paymentMethods.attach(created.id, { customer });
    expect(attached).toEqual({ ...changed, customer });
    expect(await paymentMethods.retrieveForCustomer(customer, created.id)).toEqual(attached);
    expect(
      await paymentIntents.create({
        amount: 100,
        currency: "GBP",
        customer,
        payment_method: created.id,
        confirm: true,
        "off-session": true,
      }),
    ).toMatchObject({ status: "succeeded", payment_method: created.id, customer });
    expect(await paymentMethods.detach(created.id)).toMatchObject({ customer: null });
    expect(await failure(paymentMethods.attach(created.id, { customer }))).toMatchObject({ name: "BadRequestError" });
    expect(await failure(paymentMethods.retrieveForCustomer(customer, created.id))).toMatchObject({ status: 404 });
  });

  it("methods are listed, all of them and a customer's own, by type", async () => {
    const { customers, paymentMethods } = aShop(dialect).wooshpay;
    const customer = (await customers.create()).id;
    const stranger = (await customers.create()).id;
    const card = await paymentMethods.create(byCard());
    const wallet = await paymentMethods.create({ type: "alipay" });
    for (const { id } of [card, wallet]) await paymentMethods.attach(id, { customer });
    const other = await paymentMethods.create(byCard());
    await paymentMethods.attach(other.id, { customer: stranger });
    expect((await paymentMethods.listForCustomer(customer)).data.map(({ id }) => id)).toEqual([wallet.id, card.id]);
    const ofType = requestOf<{ type: string }>("list-customer-payment-methods");
    expect((await paymentMethods.listForCustomer(customer, ofType)).data.map(({ id }) => id)).toEqual([wallet.id]);
    expect((await collect(paymentMethods.listAllForCustomer(customer, { limit: 1 }))).length).toBe(2);
    expect((await collect(paymentMethods.listAll({ limit: 2 }))).length).toBe(3);
    expect((await paymentMethods.list({ customer: stranger })).data.map(({ id }) => id)).toEqual([other.id]);
  });

  it("a session's customer is the one that was given, or a new one where it is asked for", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const customer = (await wooshpay.customers.create({ email: "ada@shop.example" })).id;
    const known = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, customer });
    expect(known).toMatchObject({ customer });
    const created = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, customer_creation: "always" });
    await payOnThePage(sandbox, created.url);
    const paid = await wooshpay.checkoutSessions.retrieve(created.id);
    expect(paid).toMatchObject({ payment_status: "paid", customer: expect.stringMatching(/^cus_\d{19}$/) });
    expect(await wooshpay.customers.retrieve(paid.customer ?? "")).toMatchObject({ email: "ada@shop.example" });
  });
});
