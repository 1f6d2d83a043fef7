import { afterEach, describe, expect, it } from "vitest";
import { payOnThePage } from "./pay-on-the-page";
import type { DialectName } from "./sandbox-shop";
import { anOrderOfApples, aShopOnTheSandbox, dialects } from "./sandbox-shop";

const opened: ReturnType<typeof aShopOnTheSandbox>["sandbox"][] = [];
afterEach(() => opened.splice(0).forEach((sandbox) => sandbox.close()));

function aShop(dialect: DialectName) {
  const shop = aShopOnTheSandbox(dialect);
  opened.push(shop.sandbox);
  const next = (outcome: "declined" | "processing") =>
    shop.raw("/_sandbox/next-payment", { method: "POST", body: JSON.stringify({ outcome }) });
  return { ...shop, next };
}

describe.each(dialects)("in the %s dialect", (dialect) => {
  it("a session paid on its page is complete, and its intent holds the money", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    expect(await payOnThePage(sandbox, session.url)).toBe(anOrderOfApples.success_url);
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject({
      status: "complete",
      payment_status: "paid",
      payment_intent: session.payment_intent,
      url: null,
      customer_details: { email: "ada@shop.example", name: "Ada Byron" },
    });
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      status: "succeeded",
      amount: 4000,
      amount_received: 4000,
      payment_method: expect.stringMatching(/^pm_\d{19}$/),
    });
  });

  it("a paid session cannot be expired", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    await payOnThePage(sandbox, session.url);
    const error = await wooshpay.checkoutSessions.expire(session.id).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "BadRequestError", status: 400, outcome: "refused" });
    expect(String(error)).toContain("already succeeded");
  });

  it("a declined payment leaves the session open, and the intent says why", async () => {
    const { wooshpay, sandbox, next } = aShop(dialect);
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    await next("declined");
    expect(await payOnThePage(sandbox, session.url)).toBeNull();
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject({
      status: "open",
      payment_status: "unpaid",
    });
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      status: "requires_payment_method",
      amount_received: 0,
      last_payment_error: { type: "card_error", message: expect.any(String) },
    });
  });

  it("a payment that takes its time is complete but unpaid, and the intent is processing", async () => {
    const { wooshpay, sandbox, next } = aShop(dialect);
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    await next("processing");
    await payOnThePage(sandbox, session.url);
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject({
      status: "complete",
      payment_status: "unpaid",
    });
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      status: "processing",
    });
  });

  it("a payment to be captured later is authorised, not received", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const manual = { ...anOrderOfApples, payment_intent_data: { capture_method: "manual" } } as const;
    const session = await wooshpay.checkoutSessions.create(manual);
    await payOnThePage(sandbox, session.url);
    expect(await wooshpay.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({
      status: "requires_capture",
      amount_capturable: 4000,
      amount_received: 0,
    });
  });

  it("an order of nothing needs no payment and has no intent", async () => {
    const { wooshpay, sandbox } = aShop(dialect);
    const gift = { price_data: { currency: "GBP", unit_amount: 0, product_data: { name: "leaflet" } }, quantity: 1 };
    const session = await wooshpay.checkoutSessions.create({ ...anOrderOfApples, line_items: [gift] });
    await payOnThePage(sandbox, session.url);
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject({
      status: "complete",
      payment_status: "no_payment_required",
      payment_intent: null,
      amount_total: 0,
    });
  });

  it("both the intent's and the session's event tell of a payment", async () => {
    const { wooshpay, sandbox, raw, deliveries } = aShop(dialect);
    const { secret } = await wooshpay.webhookEndpoints.create({
      url: "https://shop.example/api/webhooks/wooshpay",
      enabled_events: ["payment_intent.succeeded", "checkout.session.completed"],
    });
    const session = await wooshpay.checkoutSessions.create(anOrderOfApples);
    await payOnThePage(sandbox, session.url);
    await raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 0 }) });
    const verdicts = await Promise.all(
      deliveries.map(async (delivery) =>
        wooshpay.webhooks.verify(await delivery.text(), delivery.headers, [secret ?? ""]),
      ),
    );
    const told = verdicts.map((verdict) => verdict.ok && [verdict.event.type, verdict.event.data.object.id]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(["payment_intent.succeeded", session.payment_intent]);
    expect(told).toContainEqual(["checkout.session.completed", session.id]);
  });
});
