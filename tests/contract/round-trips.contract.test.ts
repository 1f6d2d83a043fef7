import { afterEach, describe, expect, it } from "vitest";
import { collect } from "./collect";
import type { DialectName } from "./sandbox-shop";
import { anOrderOfApples, aShopOnTheSandbox, dialects, NOW } from "./sandbox-shop";

const opened: ReturnType<typeof aShopOnTheSandbox>["sandbox"][] = [];
afterEach(() => opened.splice(0).forEach((sandbox) => sandbox.close()));

function aShop(dialect: DialectName) {
  const shop = aShopOnTheSandbox(dialect);
  opened.push(shop.sandbox);
  return shop;
}

describe.each(dialects)("in the %s dialect", (dialect) => {
  describe("a checkout session", () => {
    it("is created with a page to pay on and an intent to be paid by", async () => {
      const { wooshpay } = aShop(dialect);
      const session = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, expires_at: NOW + 65 * 60 });
      expect(session).toMatchObject({
        status: "open",
        payment_status: "unpaid",
        mode: "payment",
        amount_total: 4000,
        amount_subtotal: 4000,
        currency: "GBP",
        client_reference_id: "wf_0000000000001",
        success_url: anOrderOfApples.success_url,
        created: NOW,
        expires_at: NOW + 65 * 60,
        livemode: false,
        customer: null,
        url: expect.stringMatching(/^http:\/\/wooshpay\.test\/pay\/cs_test_\d{19}\?key=/),
        payment_intent: expect.stringMatching(/^pi_\d{19}$/),
      });
    });

    it("is retrieved as it was created", async () => {
      const { wooshpay } = aShop(dialect);
      const created = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, metadata: { cart: "17" } });
      const retrieved = await wooshpay.checkoutSessions.retrieve(created.id);
      expect(retrieved).toEqual(created);
      expect(retrieved.metadata).toEqual({ cart: "17" });
    });

    it("shows its lines when they are expanded", async () => {
      const { wooshpay } = aShop(dialect);
      const { id } = await wooshpay.checkoutSessions.create(anOrderOfApples);
      const session = await wooshpay.checkoutSessions.retrieve(id, { expand: ["line_items"] });
      expect(session.line_items?.data).toMatchObject([
        { description: "apple", quantity: 2, amount_total: 4000, price: { unit_amount: 2000, currency: "GBP" } },
      ]);
      expect(session.line_items?.data[0]?.price?.product).toMatch(/^prod_\d{19}$/);
    });

    it("gives its lines on their own, too", async () => {
      const { wooshpay } = aShop(dialect);
      const { id } = await wooshpay.checkoutSessions.create(anOrderOfApples);
      const lines = await wooshpay.checkoutSessions.lineItems(id);
      expect(lines).toMatchObject({
        has_more: false,
        data: [{ description: "apple", amount_discount: 0, discounts: [] }],
      });
    });

    it("is expired once, and is then no longer to be paid", async () => {
      const { wooshpay } = aShop(dialect);
      const { id, payment_intent } = await wooshpay.checkoutSessions.create(anOrderOfApples);
      expect(await wooshpay.checkoutSessions.expire(id)).toMatchObject({ id, status: "expired", url: null });
      expect(await wooshpay.checkoutSessions.retrieve(id)).toMatchObject({
        status: "expired",
        payment_status: "unpaid",
      });
      expect(await wooshpay.paymentIntents.retrieve(payment_intent ?? "")).toMatchObject({ status: "canceled" });
      const again = await wooshpay.checkoutSessions.expire(id).catch((error: unknown) => error);
      expect(again).toMatchObject({ name: "BadRequestError", outcome: "refused" });
      expect(String(again)).toContain("already expired");
    });

    it("is the same one for the same key and body", async () => {
      const { wooshpay } = aShop(dialect);
      const options = { idempotencyKey: "order:1:attempt:1" };
      const first = await wooshpay.checkoutSessions.create(anOrderOfApples, options);
      const second = await wooshpay.checkoutSessions.create(anOrderOfApples, options);
      expect(second).toEqual(first);
      expect((await wooshpay.checkoutSessions.list()).data).toHaveLength(1);
    });

    it("is found by its intent", async () => {
      const { wooshpay } = aShop(dialect);
      await wooshpay.checkoutSessions.create(anOrderOfApples);
      const { id, payment_intent } = await wooshpay.checkoutSessions.create(anOrderOfApples);
      const found = await wooshpay.checkoutSessions.list({ payment_intent: payment_intent ?? "" });
      expect(found.data.map((session) => session.id)).toEqual([id]);
    });
  });

  it("every session is listed once, newest first, over several pages", async () => {
    const { wooshpay } = aShop(dialect);
    const created: string[] = [];
    for (let count = 0; count < 7; count += 1)
      created.unshift((await wooshpay.checkoutSessions.create(anOrderOfApples)).id);
    const listed = await collect(wooshpay.checkoutSessions.listAll({ limit: 3 }));
    expect(listed.map(({ id }) => id)).toEqual(created);
  });

  it("lists are cut by the second in which things were created", async () => {
    const { wooshpay } = aShop(dialect);
    await wooshpay.checkoutSessions.create(anOrderOfApples);
    expect((await wooshpay.checkoutSessions.list({ created: { gte: NOW, lte: NOW } })).data).toHaveLength(1);
    expect((await wooshpay.checkoutSessions.list({ created: { gt: NOW } })).data).toHaveLength(0);
    expect((await wooshpay.paymentIntents.list({ created: { lt: NOW } })).data).toHaveLength(0);
  });

  it("the intent of a session names the order and waits for a payment method", async () => {
    const { wooshpay } = aShop(dialect);
    const session = await wooshpay.checkoutSessions.create({
      ...anOrderOfApples,
      payment_intent_data: { metadata: { order: "1" }, capture_method: "manual" },
    });
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      id: session.payment_intent,
      status: "requires_payment_method",
      amount: 4000,
      amount_received: 0,
      amount_capturable: 0,
      currency: "GBP",
      merchant_order_id: "wf_0000000000001",
      capture_method: "manual",
      metadata: { order: "1" },
      created: NOW,
      last_payment_error: null,
    });
  });

  it("every intent is listed", async () => {
    const { wooshpay } = aShop(dialect);
    const { payment_intent } = await wooshpay.checkoutSessions.create(anOrderOfApples);
    const intents = await collect(wooshpay.paymentIntents.listAll());
    expect(intents.map(({ id }) => id)).toEqual([payment_intent]);
  });

  it("a webhook endpoint is created, read, changed, listed and deleted", async () => {
    const { webhookEndpoints } = aShop(dialect).wooshpay;
    const created = await webhookEndpoints.create({
      url: "https://shop.example/api/webhooks/wooshpay",
      enabled_events: ["payment_intent.succeeded", "checkout.session.expired"],
      description: "shop",
      metadata: { installation: "wf" },
    });
    expect(created).toMatchObject({
      status: "enabled",
      created: NOW,
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9]{32}$/),
      enabled_events: ["checkout.session.expired", "payment_intent.succeeded"],
      metadata: { installation: "wf" },
    });
    const read = await webhookEndpoints.retrieve(created.id);
    expect({ ...read, secret: created.secret }).toEqual(created);
    const changed = await webhookEndpoints.update(created.id, { description: "till" });
    expect(changed).toMatchObject({ description: "till", url: created.url });
    expect((await webhookEndpoints.list({ limit: 5 })).data.map(({ id }) => id)).toEqual([created.id]);
    await webhookEndpoints.delete(created.id);
    expect((await webhookEndpoints.list()).data).toEqual([]);
    await expect(webhookEndpoints.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
  });
});

it("a session reads the same in both dialects, but for the form of its id", async () => {
  const { wooshpay, sandbox, clientWith } = aShop("documented");
  const created = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, customer_email: "ada@shop.example" });
  const inField = clientWith({
    fetch: (url, init) => {
      const headers = new Headers(init.headers);
      headers.set("Wooshpay-Sandbox-Dialect", "field");
      return sandbox.fetch(url, { ...init, headers });
    },
  });
  const seen = await inField.checkoutSessions.retrieve(created.id);
  const expanded = await wooshpay.checkoutSessions.retrieve(created.id, { expand: ["line_items"] });
  expect(seen.id).toBe(created.id.replace("cs_test_", "cs_"));
  const sameUrl = { line_items: { ...seen.line_items, url: expanded.line_items?.url } };
  expect({ ...seen, ...sameUrl, id: created.id }).toEqual(expanded);
});
