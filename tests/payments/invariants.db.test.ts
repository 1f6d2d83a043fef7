import { cancelOrder } from "@/lib/payments/cancel-order";
import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import { shipOrder } from "@/lib/payments/ship-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { aPaidOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

const DAY = 24 * 3600;

function broken({ context: { db, psp, now } }: TestShop) {
  return checkInvariants({ db, psp, at: now() });
}

test("an order that was bought, sent and partly given back breaks no rule", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  await shipOrder(shop.context, order.id, {}, "the merchant");
  const part = { lines: [{ id: order.lineId, quantity: 1 }], shipping: false };
  await requestRefund(shop.context, order.id, part, "the merchant");
  await shop.work();
  expect(await broken(shop)).toEqual([]);
});

test("an order that was cancelled after it was paid breaks no rule, before its money is back and after", async ({
  shop,
}) => {
  const order = await aPaidOrder(shop);
  await cancelOrder(shop.context, order.id, "its shopper");
  expect(await broken(shop)).toEqual([]);
  await shop.work();
  expect(await broken(shop)).toEqual([]);
});

test("a paid order whose pieces were never taken from the shelf breaks rule 3", async ({ db, shop }) => {
  const order = await aPaidOrder(shop, { quantity: 2 });
  await db.stockHold.updateMany({ where: { orderId: order.id }, data: { state: "released" } });
  await db.variant.update({
    where: { id: order.variantId },
    data: { free: { increment: 2 }, sold: { decrement: 2 } },
  });
  const { sku } = await db.variant.findUniqueOrThrow({ where: { id: order.variantId } });
  const detail = `was paid, but its ${sku} are released`;
  expect(await broken(shop)).toEqual([{ rule: 3, subject: order.reference, detail }]);
});

test("pieces that are called sold and were sold to nobody break rule 3", async ({ db, shop }) => {
  const order = await aPaidOrder(shop, { quantity: 2 });
  const variant = { where: { id: order.variantId } };
  const { sku } = await db.variant.update({ ...variant, data: { free: { decrement: 1 }, sold: { increment: 1 } } });
  expect(await broken(shop)).toEqual([{ rule: 3, subject: sku, detail: "3 sold, to orders 2" }]);
});

test("a cancelled order that keeps its money breaks rule 5, and one that keeps its goods rule 3", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  await db.order.update({ where: { id: order.id }, data: { cancelledAt: shop.context.now() } });
  const { sku } = await db.variant.findUniqueOrThrow({ where: { id: order.variantId } });
  expect(await broken(shop)).toEqual([
    { rule: 5, subject: order.reference, detail: `it was cancelled and keeps ${order.totalMinor}` },
    { rule: 3, subject: order.reference, detail: `was cancelled, and keeps its ${sku}` },
  ]);
});

test("a piece that is sent although its money had gone back breaks rule 5", async ({ db, shop }) => {
  const order = await aPaidOrder(shop, { quantity: 2 });
  const part = { lines: [{ id: order.lineId, quantity: 1 }], shipping: false };
  await requestRefund(shop.context, order.id, part, "the merchant");
  await shop.work();
  await shop.advance(60);
  await shipOrder(shop.context, order.id, {}, "the merchant");
  expect(await broken(shop)).toEqual([]);
  await db.shipmentLine.updateMany({ where: { orderLineId: order.lineId }, data: { quantity: 2 } });
  const { sku } = await db.variant.findUniqueOrThrow({ where: { id: order.variantId } });
  const detail = `2 of ${sku} were sent, 1 of 2 were given back`;
  expect(await broken(shop)).toEqual([{ rule: 5, subject: order.reference, detail }]);
});

test("an order under review breaks rule 6 once nothing has happened to it for a week", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  const noted = { orderId: order.id, cause: "looked at" };
  await db.order.update({ where: { id: order.id }, data: { state: "under_review" } });
  await db.orderEvent.create({ data: { ...noted, from: "paid", to: "under_review", at: shop.context.now() } });
  await shop.advance(6 * DAY);
  await db.orderEvent.create({ data: { ...noted, at: shop.context.now() } });
  await shop.advance(6 * DAY);
  expect(await broken(shop)).toEqual([]);
  await shop.advance(2 * DAY);
  expect(await broken(shop)).toMatchObject([{ rule: 6, subject: order.reference }]);
});
