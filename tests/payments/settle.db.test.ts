import { settle } from "@/lib/payments/settle";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { anOpenOrder } from "../support/an-order";
import { changeCart } from "../support/factories";
import { describe, expect, test, type TestShop } from "../support/shop";
import { theTruth } from "../support/the-truth";

const DECLINED = "4000000000009995";
const DELAYED = "4000000000000077";

const sold = { state: "paid", paidMoves: 1, free: 8, held: 0, sold: 2, inCart: 0 };
const untouched = { state: "awaiting_payment", paidMoves: 0, free: 8, held: 2, sold: 0, inCart: 2 };

test("paying on WooshPay's page leads to a paid order by webhook alone, with stock sold and the cart emptied", async ({
  shop,
}) => {
  const order = await anOpenOrder(shop);
  expect(await shop.onPayPage(order.url)).toContain(`/api/checkout/return/${order.token}`);
  await shop.delivered();
  await shop.work();
  expect(await theTruth(shop, order)).toEqual(sold);
  expect(await shop.context.db.webhookEvent.count({ where: { state: "received" } })).toBe(0);
});

test("what the pay page collected is stored on the order", async ({ db, shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  expect(await db.order.findUnique({ where: { id: order.id } })).toMatchObject({
    email: "ada@example.com",
    name: "Ada Buyer",
    phone: "+447700900123",
    shippingAddress: { line1: "1 Orchard Row", city: "Hereford", postalCode: "HR1 1AA", country: "GB" },
  });
});

test("with every webhook lost, the return page settles", async ({ shop }) => {
  shop.loseWebhooks();
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  await settleOnReturn(shop.context, order.token);
  expect(await theTruth(shop, order)).toEqual(sold);
});

test("with webhooks lost and the tab closed, the reconciler settles", async ({ shop }) => {
  shop.loseWebhooks();
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  expect(await shop.reconcile()).toMatchObject({ looked: 1, moved: 1, failed: 0 });
  expect(await theTruth(shop, order)).toEqual(sold);
});

test("the reconciler asks about an order that still waits at most once in two minutes", async ({ shop }) => {
  await anOpenOrder(shop);
  expect(await shop.reconcile()).toMatchObject({ looked: 1 });
  expect(await shop.reconcile()).toMatchObject({ looked: 0 });
  await shop.advance(120);
  expect(await shop.reconcile()).toMatchObject({ looked: 1 });
});

test("webhook job, return page and reconciler at the same instant move the order once", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  const asking = Array.from({ length: 6 }, () => settle(shop.context, order.id));
  await Promise.all([...asking, settleOnReturn(shop.context, order.token), shop.reconcile(), shop.work()]);
  expect(await theTruth(shop, order)).toEqual(sold);
});

test("the browser's return alone proves nothing: an unpaid order stays unpaid", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  await settleOnReturn(shop.context, order.token);
  expect(await theTruth(shop, order)).toEqual(untouched);
});

test("the return page asks WooshPay at most once in two seconds for an order", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  let asked = 0;
  shop.weather(() => void (asked += 1));
  for (let tries = 0; tries < 5; tries += 1) await settleOnReturn(shop.context, order.token);
  expect(asked).toBe(2); // the session and its intent
  await shop.advance(2);
  await settleOnReturn(shop.context, order.token);
  expect(asked).toBe(4);
});

test("a declined card is remembered, keeps the order open and the cart full, and a good card then pays", async ({
  db,
  shop,
}) => {
  const order = await anOpenOrder(shop);
  expect(await shop.onPayPage(order.url, DECLINED)).toBeNull();
  await settle(shop.context, order.id);
  expect(await theTruth(shop, order)).toEqual(untouched);
  expect(await db.order.findUnique({ where: { id: order.id } })).toMatchObject({ decline: "insufficient_funds" });
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  expect(await theTruth(shop, order)).toEqual(sold);
});

test("pieces that the shopper added after pressing Pay stay in the cart", async ({ db, shop }) => {
  const order = await anOpenOrder(shop);
  await changeCart(db, order.cart, { variantId: order.variantId, quantity: 5 });
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  expect(await theTruth(shop, order)).toEqual({ ...sold, inCart: 3 });
});

test("Pay on a cart that was paid already leads to its order", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  const seen = await shop.seenCart(order.cart);
  await shop.onPayPage(order.url);
  const again = await shop.pay(order.cart, { seen });
  expect(again).toEqual({ ok: true, value: { kind: "ordered", token: order.token } });
});

test("a session that ends unpaid frees the stock and keeps the cart", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  await shop.advance(66 * 60);
  await shop.reconcile();
  expect(await theTruth(shop, order)).toEqual({ ...untouched, state: "expired", free: 10, held: 0 });
});

test("while WooshPay cannot be asked, an order whose time is over keeps its stock and its state", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  await shop.advance(66 * 60);
  shop.weather(() => Promise.reject(new TypeError("down")));
  expect(await shop.reconcile()).toMatchObject({ moved: 0, failed: 1 });
  expect(await theTruth(shop, order)).toEqual(untouched);
  shop.clearSky();
  await shop.advance(120);
  await shop.reconcile();
  expect(await theTruth(shop, order)).toMatchObject({ state: "expired", free: 10, held: 0 });
});

describe("a bank that takes its time", () => {
  test("leaves the order waiting with its stock held, until the bank says yes", async ({ shop }) => {
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url, DELAYED);
    await settle(shop.context, order.id);
    expect(await theTruth(shop, order)).toEqual({ ...untouched, state: "processing", inCart: 0 });
    await shop.control(`payment_intents/${order.intentId}/settle`, { outcome: "succeeded" });
    await shop.delivered();
    await shop.work();
    expect(await theTruth(shop, order)).toEqual(sold);
  });

  test("and then says no: the payment has failed, the stock is free and the cart full again", async ({ shop }) => {
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url, DELAYED);
    await settle(shop.context, order.id);
    await shop.control(`payment_intents/${order.intentId}/settle`, { outcome: "failed" });
    expect(await shop.reconcile()).toMatchObject({ moved: 1 });
    expect(await theTruth(shop, order)).toEqual({ ...untouched, state: "payment_failed", free: 10, held: 0 });
  });

  test("and says no after the shopper has gone on shopping: the cart holds both, within a line's limit", async ({
    db,
    shop,
  }) => {
    const order = await anOpenOrder(shop, { free: 60 });
    await shop.onPayPage(order.url, DELAYED);
    await settle(shop.context, order.id);
    await changeCart(db, order.cart, { variantId: order.variantId, quantity: 19 });
    await shop.control(`payment_intents/${order.intentId}/settle`, { outcome: "failed" });
    await settle(shop.context, order.id);
    await settle(shop.context, order.id);
    expect(await theTruth(shop, order)).toMatchObject({ state: "payment_failed", inCart: 20 });
  });
});

/** WooshPay's answers with some members changed, as a mistaken or tampered account would give them. */
function answersWith(shop: TestShop, path: RegExp, changes: object) {
  shop.weather((request, send) =>
    path.test(request.url)
      ? send().then(async (answer) => Response.json({ ...(await answer.json()), ...changes }))
      : undefined,
  );
}

const sessions = /checkout\/sessions\/cs_/;
const intents = /payment_intents\/pi_/;

test.for([
  ["another amount", sessions, { amount_total: 100 }],
  ["another currency", sessions, { currency: "JPY" }],
  ["another reference", sessions, { client_reference_id: "wftest-somebodyelse" }],
  ["live mode", sessions, { livemode: true }],
  ["less money received", intents, { amount_received: 100 }],
] as const)(
  "WooshPay says paid with %s: nothing moves but the order, to a person's desk",
  async ([, path, changes], { db, shop }) => {
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url);
    answersWith(shop, path, changes);
    await settle(shop.context, order.id);
    expect(await theTruth(shop, order)).toEqual({ ...untouched, state: "under_review" });
    const { reviewReason } = await db.order.findUniqueOrThrow({ where: { id: order.id } });
    expect(reviewReason).toMatch(/is .*not|received/);
  },
);
