import { describe, expect, it } from "vitest";
import { payOnThePage } from "./pay-on-the-page";
import type { DialectName } from "./sandbox-shop";
import { anOrderOfApples, dialects, NOW } from "./sandbox-shop";
import { aShop, failure } from "./shops";

const SEVEN_DAYS = 7 * 24 * 3600;

/** A shop with a session whose money is only held, paid by the shopper. */
async function aShopWithHeldMoney(dialect: DialectName) {
  const shop = aShop(dialect);
  const { secret } = await shop.wooshpay.webhookEndpoints.create({
    url: "https://shop.example/hooks",
    enabled_events: ["payment_intent.canceled", "payment_intent.succeeded"],
  });
  const manual = { ...anOrderOfApples, payment_intent_data: { capture_method: "manual" } } as const;
  const session = await shop.wooshpay.checkoutSessions.create(manual);
  await payOnThePage(shop.sandbox, session.url);
  const told = async () => {
    await shop.raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: 0 }) });
    const [delivery] = shop.deliveries;
    if (!delivery) return null;
    const verdict = shop.wooshpay.webhooks.verify(await delivery.text(), delivery.headers, [secret ?? ""]);
    return verdict.ok ? [verdict.event.type, verdict.event.data.object.id] : verdict.reason;
  };
  return { ...shop, session, intent: session.payment_intent ?? "", told };
}

describe.each(dialects)("in the %s dialect, the money of a session that is only held", (dialect) => {
  it("waits for seven days under a completed session, and is taken by a capture", async () => {
    const { wooshpay, session, intent, told } = await aShopWithHeldMoney(dialect);
    const held = await wooshpay.paymentIntents.retrieve(intent);
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 4000, cancel_at: NOW + SEVEN_DAYS });
    const unpaid = { status: "complete", payment_status: "unpaid" };
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject(unpaid);
    const taken = await wooshpay.paymentIntents.capture(intent, { amount_to_capture: 1500 });
    expect(taken).toMatchObject({ status: "succeeded", amount_received: 1500 });
    expect(await wooshpay.checkoutSessions.retrieve(session.id)).toMatchObject({ payment_status: "paid" });
    const [charge] = (await wooshpay.charges.list({ payment_intent: intent })).data;
    expect(charge).toMatchObject({ amount: 4000, amount_captured: 1500, captured: true });
    expect(await told()).toEqual(["payment_intent.succeeded", intent]);
  });

  it("is let go by a cancel, and then cannot be captured", async () => {
    const { wooshpay, intent, told } = await aShopWithHeldMoney(dialect);
    const canceled = await wooshpay.paymentIntents.cancel(intent, { cancellation_reason: "sold out" });
    expect(canceled).toMatchObject({ status: "canceled", amount_capturable: 0, cancellation_reason: "sold out" });
    const late = await failure(wooshpay.paymentIntents.capture(intent));
    expect(late).toMatchObject({ outcome: "refused", message: expect.stringContaining("already canceled") });
    expect((await wooshpay.balance.retrieve()).available).toEqual([]);
    expect(await told()).toEqual(["payment_intent.canceled", intent]);
  });

  it("goes back by itself after seven days by the clock, and the shop is told", async () => {
    const { wooshpay, raw, intent, told } = await aShopWithHeldMoney(dialect);
    await raw("/_sandbox/clock", { method: "POST", body: JSON.stringify({ advance: SEVEN_DAYS }) });
    const lapsed = { status: "canceled", canceled_at: NOW + SEVEN_DAYS, amount_received: 0 };
    expect(await wooshpay.paymentIntents.retrieve(intent)).toMatchObject(lapsed);
    expect(await told()).toEqual(["payment_intent.canceled", intent]);
  });
});
