import { reconcile } from "@/lib/payments/reconcile";
import { requestRefund } from "@/lib/refunds/request-refund";
import { anOpenOrder, aPaidOrder, theOrder } from "../support/an-order";
import { aCart, aVariant } from "../support/factories";
import { describe, expect, test, type TestShop } from "../support/shop";

const HOUR = 3600;
const whole = ({ context }: TestShop) => reconcile(context, { whole: true });

/** Every difference ever found: what, about which order, and whether it is square again. */
async function differencesOf({ context: { db } }: TestShop) {
  const rows = await db.difference.findMany({ orderBy: { foundAt: "asc" } });
  return rows.map(({ kind, orderId, resolvedAt }) => ({ kind, orderId, open: resolvedAt === null }));
}

/** A session that WooshPay made for this reference although no attempt of ours asked for it. */
function aSessionFor({ context: { psp } }: TestShop, reference: string, minor = 4800) {
  return psp.checkoutSessions.create({
    mode: "payment",
    client_reference_id: reference,
    success_url: "http://localhost:3000/",
    payment_intent_data: { merchant_order_id: reference },
    line_items: [
      { quantity: 1, price_data: { currency: "GBP", unit_amount: minor, product_data: { name: "Pippin vase" } } },
    ],
  });
}

test("all square is said with figures, and remembered", async ({ db, shop }) => {
  await aPaidOrder(shop);
  const { at, ...sweep } = await whole(shop);
  expect(sweep).toMatchObject({ square: true, sessions: 1, intents: 1, notOurs: 0, open: [], failed: 0 });
  expect(await db.installation.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
    lastSquare: at,
    lastReconciled: at,
  });
});

test("by itself the lists are read every ten minutes, the orders that wait at each sweep", async ({ shop }) => {
  await anOpenOrder(shop);
  expect(await reconcile(shop.context)).toMatchObject({ listed: true, looked: 1 });
  await shop.advance(121);
  expect(await reconcile(shop.context)).toMatchObject({ listed: false, looked: 1 });
  await shop.advance(600);
  expect(await reconcile(shop.context)).toMatchObject({ listed: true });
});

describe("differences", () => {
  test("paid_but_open_here: an order that had closed is found paid, and is settled", async ({ db, shop }) => {
    shop.loseWebhooks();
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url);
    await db.order.update({ where: { id: order.id }, data: { state: "expired" } });
    expect(await whole(shop)).toMatchObject({ repaired: 1, open: [] });
    expect(await theOrder(shop, order.id)).toMatchObject({ capturedMinor: order.totalMinor });
    expect(await differencesOf(shop)).toContainEqual({ kind: "paid_but_open_here", orderId: order.id, open: false });
  });

  test("paid_but_unknown: money for an order that does not exist waits for a person until it has gone back", async ({
    shop,
  }) => {
    const { psp } = shop.context;
    const session = await aSessionFor(shop, "wftest-nobody-knows-me");
    await shop.onPayPage(session.url);
    expect(await whole(shop)).toMatchObject({ square: false, open: [{ kind: "paid_but_unknown" }] });
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "paid_but_unknown" }] });
    expect(await psp.paymentIntents.retrieve(session.payment_intent ?? "")).toMatchObject({ status: "succeeded" });
    await psp.refunds.create({ payment_intent: session.payment_intent ?? "", amount: 4800 });
    expect(await whole(shop)).toMatchObject({ square: true, open: [] });
  });

  test("paid_but_unknown: a second session of an order that is paid already is told of, not given back", async ({
    shop,
  }) => {
    const order = await aPaidOrder(shop);
    const twin = await aSessionFor(shop, order.reference, order.totalMinor);
    await shop.onPayPage(twin.url);
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "paid_but_unknown" }] });
    expect(await differencesOf(shop)).toEqual([{ kind: "paid_but_unknown", orderId: order.id, open: true }]);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", refundedMinor: 0 });
  });

  test("paid_but_unknown: an intent alone names the order it was meant for", async ({ shop }) => {
    const { psp } = shop.context;
    const intent = await psp.paymentIntents.create({
      amount: 4800,
      currency: "GBP",
      confirm: true,
      merchant_order_id: "wftest-by-intent-alone",
      payment_method_data: {
        type: "card",
        card: { number: "4111111111111111", exp_month: "12", exp_year: "2040", cvc: "123" },
      },
    });
    expect(intent.status).toBe("succeeded");
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "paid_but_unknown", subject: intent.id }] });
  });

  test("session_without_order: an open page that no order knows is closed", async ({ shop }) => {
    const session = await aSessionFor(shop, "wftest-nobody-knows-me");
    expect(await whole(shop)).toMatchObject({ repaired: 1, open: [] });
    expect(await shop.context.psp.checkoutSessions.retrieve(session.id)).toMatchObject({ status: "expired" });
    expect(await differencesOf(shop)).toEqual([{ kind: "session_without_order", orderId: null, open: false }]);
  });

  test("a session whose answer is on its way to its order is not taken for one without an order", async ({ shop }) => {
    const cart = await aCart(shop.context.db, [{ variantId: await aVariant(shop.context.db), quantity: 1 }]);
    shop.weather((request, send) => {
      if (request.method !== "POST") return undefined;
      return send().then(() => Promise.reject(new TypeError("connection reset")));
    });
    expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_paused" });
    shop.clearSky();
    expect(await whole(shop)).toMatchObject({ sessions: 1, repaired: 0, open: [] });
    expect(await differencesOf(shop)).toEqual([]);
  });

  test("what a sister shop sells on the same account is counted, never closed, given back or noted", async ({
    shop,
  }) => {
    const { psp } = shop.context;
    const open = await aSessionFor(shop, "sister-order-000001");
    const paid = await aSessionFor(shop, "wftestsister-order-2");
    await shop.onPayPage(paid.url);
    expect(await whole(shop)).toMatchObject({ square: true, notOurs: 2, open: [] });
    expect(await psp.checkoutSessions.retrieve(open.id)).toMatchObject({ status: "open" });
    expect(await psp.paymentIntents.retrieve(paid.payment_intent ?? "")).toMatchObject({ status: "succeeded" });
  });

  test("amount_differs: another amount than ordered puts the order under review until a person has decided", async ({
    db,
    shop,
  }) => {
    shop.loseWebhooks();
    const order = await anOpenOrder(shop);
    await db.orderLine.updateMany({ where: { orderId: order.id }, data: { totalMinor: 9599, discountMinor: 1 } });
    await db.order.update({ where: { id: order.id }, data: { discountMinor: 1, totalMinor: order.totalMinor - 1 } });
    await shop.onPayPage(order.url);
    expect(await whole(shop)).toMatchObject({ square: false, open: [{ kind: "amount_differs" }] });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "under_review" });
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "amount_differs" }] });
    await db.orderLine.updateMany({ where: { orderId: order.id }, data: { totalMinor: 9600, discountMinor: 0 } });
    await db.order.update({
      where: { id: order.id },
      data: { state: "paid", discountMinor: 0, totalMinor: order.totalMinor, capturedMinor: order.totalMinor },
    });
    expect(await whole(shop)).toMatchObject({ square: true, open: [] });
  });

  test("paid_only_here: an order that WooshPay took nothing for waits for a person", async ({ db, shop }) => {
    const order = await anOpenOrder(shop);
    await db.order.update({ where: { id: order.id }, data: { state: "paid", capturedMinor: order.totalMinor } });
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "paid_only_here", subject: order.reference }] });
    await db.order.update({ where: { id: order.id }, data: { state: "awaiting_payment", capturedMinor: 0 } });
    expect(await whole(shop)).toMatchObject({ open: [] });
  });

  test("refunded_elsewhere: what was given back at WooshPay is found on the rota and booked", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 1000 });
    await whole(shop);
    expect(await differencesOf(shop)).toEqual([]);
    await shop.advance(24 * HOUR);
    expect(await whole(shop)).toMatchObject({ charges: 1, square: true });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "partly_refunded", refundedMinor: 1000 });
    expect(await differencesOf(shop)).toEqual([{ kind: "refunded_elsewhere", orderId: order.id, open: false }]);
  });

  test("disputed: stays open until the bank has decided", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    shop.loseWebhooks();
    await shop.control("disputes", { payment_intent: order.intentId });
    await shop.advance(24 * HOUR);
    expect(await whole(shop)).toMatchObject({ open: [{ kind: "disputed" }] });
    const { id } = await shop.context.db.dispute.findFirstOrThrow();
    await shop.control(`disputes/${id}/resolve`, { outcome: "won" });
    await shop.advance(HOUR);
    expect(await whole(shop)).toMatchObject({ square: true, open: [] });
  });
});

test("waits_too_long: an order that nobody decides is shown to a person once its limit is over", async ({
  db,
  shop,
}) => {
  const order = await anOpenOrder(shop);
  const under = { from: "awaiting_payment", to: "under_review", cause: "odd" } as const;
  await db.orderEvent.create({ data: { orderId: order.id, ...under, at: shop.context.now() } });
  await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
  await shop.advance(6 * 24 * HOUR);
  expect(await whole(shop)).toMatchObject({ open: [{ kind: "amount_differs" }] });
  await shop.advance(2 * 24 * HOUR);
  expect(await whole(shop)).toMatchObject({ open: [{ kind: "amount_differs" }, { kind: "waits_too_long" }] });
  await db.order.update({ where: { id: order.id }, data: { state: "cancelled" } });
  expect(await whole(shop)).toMatchObject({ square: true, open: [] });
});

test("each charge is looked at once a day, and no longer after half a year", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  expect(await whole(shop)).toMatchObject({ charges: 0 });
  await shop.advance(24 * HOUR);
  expect(await whole(shop)).toMatchObject({ charges: 1 });
  expect(await whole(shop)).toMatchObject({ charges: 0 });
  await shop.advance(180 * 24 * HOUR);
  expect(await whole(shop)).toMatchObject({ charges: 1 });
  expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({ returnsDueAt: null });
});

describe("what waits with its job gone", () => {
  test("a refund, a mail and an event are queued again after five minutes", async ({ db, shop }) => {
    const order = await aPaidOrder(shop);
    await requestRefund(shop.context, order.id, "all", "changed their mind");
    await shop.delivered();
    await db.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    expect(await whole(shop)).toMatchObject({ requeued: 0 });
    await shop.advance(301);
    expect((await whole(shop)).requeued).toBeGreaterThanOrEqual(3);
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
    expect(await db.mail.count({ where: { state: "queued" } })).toBe(0);
    expect(await db.webhookEvent.count({ where: { state: "received" } })).toBe(0);
  });

  test("a job that still waits is left alone", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    await requestRefund(shop.context, order.id, "all", "changed their mind");
    await shop.advance(301);
    expect(await whole(shop)).toMatchObject({ requeued: 0 });
  });
});

describe("promised money", () => {
  async function aPromise(shop: TestShop) {
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url);
    await shop.reconcile();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "authorised" });
    return order;
  }

  test("of an order that was cancelled while WooshPay was away is let go", async ({ db, manualShop }) => {
    const order = await aPromise(manualShop);
    await db.order.update({ where: { id: order.id }, data: { cancelledAt: manualShop.context.now() } });
    await whole(manualShop);
    expect(await theOrder(manualShop, order.id)).toMatchObject({ state: "cancelled" });
    expect(await manualShop.context.psp.paymentIntents.retrieve(order.intentId)).toMatchObject({ status: "canceled" });
  });

  test("that was never taken lapses after seven days, and the order with it", async ({ manualShop }) => {
    const order = await aPromise(manualShop);
    manualShop.loseWebhooks();
    await manualShop.advance(7 * 24 * HOUR + 60);
    await manualShop.reconcile();
    expect(await theOrder(manualShop, order.id)).toMatchObject({ state: "expired" });
  });
});
