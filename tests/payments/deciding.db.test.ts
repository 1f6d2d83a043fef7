import { acceptReview } from "@/lib/payments/accept-review";
import { bookFee } from "@/lib/payments/book-fee";
import { deliverOrder } from "@/lib/orders/deliver-order";
import { refundReview } from "@/lib/payments/refund-review";
import { settle } from "@/lib/payments/settle";
import { settleReturns } from "@/lib/payments/settle-returns";
import { shipOrder } from "@/lib/payments/ship-order";
import { anOpenOrder, aPaidOrder, balancesOf, stockOf, theOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";

const BECAUSE = "review accepted by Grace: the customer phoned";

/** An order whose payment did not fit: WooshPay was told one penny more than the order says, or as much where `by` is 0. */
async function anOrderUnderReview(shop: TestShop, { by = 1 } = {}) {
  const { db } = shop.context;
  shop.loseWebhooks();
  const order = await anOpenOrder(shop);
  await db.orderLine.update({
    where: { id: order.lineId },
    data: { discountMinor: 1, totalMinor: order.totalMinor - 1 },
  });
  await db.order.update({ where: { id: order.id }, data: { discountMinor: 1, totalMinor: order.totalMinor - 1 } });
  await shop.onPayPage(order.url);
  expect(await settle(shop.context, order.id)).toBe("under_review");
  if (by === 0) {
    await db.orderLine.update({
      where: { id: order.lineId },
      data: { discountMinor: 0, totalMinor: order.totalMinor },
    });
    await db.order.update({ where: { id: order.id }, data: { discountMinor: 0, totalMinor: order.totalMinor } });
  }
  return order;
}

describe("accepting an order under review", () => {
  test("has all that goes with a payment: sale, capture, stock, receipt and mail", async ({ db, shop }) => {
    const order = await anOrderUnderReview(shop, { by: 0 });
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: true, value: "paid" });
    expect(await theOrder(shop, order.id)).toMatchObject({
      state: "paid",
      capturedMinor: order.totalMinor,
      invoiceNumber: 1,
      cartTaken: true,
    });
    expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: order.totalMinor });
    expect(await balancesOf(shop, order.id)).not.toHaveProperty("receivable");
    expect(await stockOf(shop, order.variantId)).toEqual({ free: 8, held: 0, sold: 2 });
    expect(await db.mail.count({ where: { kind: "confirmed" } })).toBe(1);
    expect(await db.orderEvent.count({ where: { to: "paid", cause: BECAUSE } })).toBe(1);
  });

  test("is refused where WooshPay took another amount than the order says", async ({ shop }) => {
    const order = await anOrderUnderReview(shop);
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: false, error: "does_not_fit" });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "under_review" });
  });

  test("is refused where no money is there, and for an order that nobody questions", async ({ db, shop }) => {
    const order = await anOpenOrder(shop);
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: false, error: "not_under_review" });
    await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: false, error: "money_not_there" });
  });

  test("is refused once the order was given up", async ({ db, shop }) => {
    const order = await anOrderUnderReview(shop, { by: 0 });
    await db.order.update({ where: { id: order.id }, data: { cancelledAt: shop.context.now() } });
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: false, error: "cancelled" });
  });

  test("takes an order that was paid and sold before back to paid, without a second sale or receipt", async ({
    db,
    shop,
  }) => {
    const order = await aPaidOrder(shop);
    await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
    expect(await acceptReview(shop.context, order.id, BECAUSE)).toEqual({ ok: true, value: "paid" });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", invoiceNumber: 1 });
    expect(await stockOf(shop, order.variantId)).toEqual({ free: 8, held: 0, sold: 2 });
    expect(await db.ledgerTransaction.count({ where: { orderId: order.id } })).toBe(2);
  });

  test("twice at once acts once", async ({ db, shop }) => {
    const order = await anOrderUnderReview(shop, { by: 0 });
    const answers = await Promise.all([1, 2].map(() => acceptReview(shop.context, order.id, BECAUSE)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.orderEvent.count({ where: { orderId: order.id, to: "paid" } })).toBe(1);
  });
});

describe("giving back an order under review", () => {
  test("returns what WooshPay took, to the penny, and frees the stock", async ({ db, shop }) => {
    const order = await anOrderUnderReview(shop);
    const given = await refundReview(shop.context, order.id, "wrong amount");
    expect(given).toMatchObject({ ok: true, value: { amountMinor: order.totalMinor } });
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", refundedMinor: order.totalMinor });
    expect(await balancesOf(shop, order.id)).toEqual({});
    expect(await stockOf(shop, order.variantId)).toEqual({ free: 10, held: 0, sold: 0 });
    expect(await db.mail.count({ where: { kind: "cancelled" } })).toBe(1);
  });

  test("books money first that came while the order was already under review", async ({ db, shop }) => {
    shop.loseWebhooks();
    const order = await anOpenOrder(shop);
    await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
    await shop.onPayPage(order.url);
    expect(await refundReview(shop.context, order.id, "wrong amount")).toMatchObject({ ok: true });
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", capturedMinor: order.totalMinor });
    expect(await balancesOf(shop, order.id)).toEqual({});
  });

  test("closes the page of an order that nobody paid", async ({ shop }) => {
    const { db, psp } = shop.context;
    const order = await anOpenOrder(shop);
    await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
    expect(await refundReview(shop.context, order.id, "odd")).toMatchObject({ ok: true, value: { refundId: null } });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "cancelled" });
    expect(await psp.paymentIntents.retrieve(order.intentId)).toMatchObject({ status: "canceled" });
    expect(await stockOf(shop, order.variantId)).toEqual({ free: 10, held: 0, sold: 0 });
  });

  test("finds what was given back at WooshPay already, and gives back only the rest", async ({ shop }) => {
    const order = await anOrderUnderReview(shop);
    await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 1000 });
    const given = await refundReview(shop.context, order.id, "wrong amount");
    expect(given).toMatchObject({ ok: true, value: { amountMinor: order.totalMinor - 1000 } });
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", refundedMinor: order.totalMinor });
  });

  test("is done with when all of it went back at WooshPay", async ({ shop }) => {
    const order = await anOrderUnderReview(shop);
    await shop.context.psp.refunds.create({ payment_intent: order.intentId });
    expect(await refundReview(shop.context, order.id, "wrong amount")).toMatchObject({ ok: true });
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
  });
});

test("what its shopper gave up before another amount came is free again once all of that has gone back", async ({
  db,
  shop,
}) => {
  const order = await anOrderUnderReview(shop);
  await db.order.update({ where: { id: order.id }, data: { cancelledAt: shop.context.now() } });
  await shop.context.psp.refunds.create({ payment_intent: order.intentId });
  await settleReturns(shop.context, order.id);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
  expect(await stockOf(shop, order.variantId)).toEqual({ free: 10, held: 0, sold: 0 });
});

describe("a fee", () => {
  const fee = { amountMinor: 163, settlementId: "set_2026_11", by: "Grace" };

  test("is booked once for each statement, and lessens what WooshPay holds", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    expect(await bookFee(shop.context, order.id, fee)).toEqual({ ok: true, value: "booked" });
    expect(await bookFee(shop.context, order.id, fee)).toEqual({ ok: true, value: "booked_before" });
    expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: order.totalMinor - 163, fees: 163 });
  });

  test("of another amount by the same statement is refused, as is one of an order without money", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    await bookFee(shop.context, order.id, fee);
    const other = await bookFee(shop.context, order.id, { ...fee, amountMinor: 164 });
    expect(other).toEqual({ ok: false, error: "booked_differently" });
    const unpaid = await anOpenOrder(shop);
    expect(await bookFee(shop.context, unpaid.id, fee)).toEqual({ ok: false, error: "not_paid" });
  });
});

test("an order arrives once, after its last parcel was sent", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  expect(await deliverOrder(shop.context, order.id, "Grace")).toEqual({ ok: false, error: "not_shipped" });
  await shipOrder(shop.context, order.id, {}, "Grace");
  expect(await deliverOrder(shop.context, order.id, "Grace")).toEqual({ ok: true, value: "delivered" });
  expect(await deliverOrder(shop.context, order.id, "Grace")).toEqual({ ok: false, error: "delivered_already" });
  expect(await db.shipment.count({ where: { deliveredAt: null } })).toBe(0);
});
