import { cancelOrder } from "@/lib/payments/cancel-order";
import { settle } from "@/lib/payments/settle";
import { shipOrder } from "@/lib/payments/ship-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { aPaidOrder, anOpenOrder, balancesOf, stockOf, theOrder } from "../support/an-order";
import { describe, expect, test } from "../support/shop";

const DELAYED = "4000000000000077";
const untouched = { free: 10, held: 0, sold: 0 };

test("cancelling an order whose page is open closes the page and frees the stock", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  expect(await cancelOrder(shop.context, order.id, "its shopper")).toEqual({ ok: true, value: "cancelled" });
  expect(await stockOf(shop, order.variantId)).toEqual(untouched);
  const { status } = await shop.context.psp.checkoutSessions.retrieve(order.attempts[0]?.sessionId ?? "");
  expect(status).toBe("expired");
});

test("a cancelled page is not handed out again: Pay opens another", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  shop.weather(() => Promise.reject(new TypeError("down")));
  await cancelOrder(shop.context, order.id, "its shopper");
  shop.clearSky();
  const again = await shop.pay(order.cart);
  expect(again).toMatchObject({ ok: true, value: { kind: "pay" } });
  expect(again.ok && again.value.kind === "pay" && again.value.url).not.toBe(order.url);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "cancelled" });
});

test("cancelling a paid order gives everything back and puts the pieces on the shelf", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  expect(await cancelOrder(shop.context, order.id, "its shopper")).toMatchObject({ ok: true });
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", refundedMinor: order.totalMinor });
  expect(await stockOf(shop, order.variantId)).toEqual(untouched);
  expect((await balancesOf(shop, order.id)).wooshpay).toBeUndefined();
  expect((await db.mail.findMany()).map(({ kind }) => kind).sort()).toEqual(["cancelled", "confirmed", "refunded"]);
});

test("cancelled twice at the same instant, the money goes back once", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  await Promise.all([1, 2, 3].map((click) => cancelOrder(shop.context, order.id, `click ${click}`)));
  await shop.work();
  expect(await db.refund.count()).toBe(1);
  expect(await stockOf(shop, order.variantId)).toEqual(untouched);
});

test("money that arrives although the order was cancelled goes back by itself, and nothing is sold", async ({
  db,
  shop,
}) => {
  const order = await anOpenOrder(shop);
  shop.weather((request) => (request.url.endsWith("/expire") ? Promise.reject(new TypeError("down")) : undefined));
  await cancelOrder(shop.context, order.id, "its shopper");
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", invoiceNumber: null });
  expect(await stockOf(shop, order.variantId)).toEqual(untouched);
  expect(await db.mail.count({ where: { kind: "confirmed" } })).toBe(0);
  expect(await balancesOf(shop, order.id)).toEqual({});
});

test("an order whose bank still thinks can be cancelled, and the money goes back when it comes", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url, DELAYED);
  await settle(shop.context, order.id);
  expect(await cancelOrder(shop.context, order.id, "its shopper")).toEqual({ ok: true, value: "processing" });
  await shop.advance(600);
  await settle(shop.context, order.id);
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
  expect(await stockOf(shop, order.variantId)).toEqual(untouched);
});

test("what is shipped can no longer be cancelled, and what is cancelled is no longer shipped", async ({ shop }) => {
  const [shipped, cancelled] = [await aPaidOrder(shop), await aPaidOrder(shop)];
  await shipOrder(shop.context, shipped.id, {}, "the merchant");
  expect(await cancelOrder(shop.context, shipped.id, "its shopper")).toEqual({ ok: false, error: "shipped_already" });
  await cancelOrder(shop.context, cancelled.id, "its shopper");
  expect(await shipOrder(shop.context, cancelled.id, {}, "the merchant")).toEqual({ ok: false, error: "cancelled" });
});

test("shipped and cancelled at the same instant, one of them happens", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  const [shipped, cancelled] = await Promise.all([
    shipOrder(shop.context, order.id, {}, "the merchant"),
    cancelOrder(shop.context, order.id, "its shopper"),
  ]);
  expect([shipped.ok, cancelled.ok].filter(Boolean)).toHaveLength(1);
  expect((await db.shipment.count()) + (await db.refund.count())).toBe(1);
});

describe("shipping", () => {
  test("in parcels sends each piece once, and mails each parcel", async ({ db, shop }) => {
    const order = await aPaidOrder(shop);
    const one = { lines: [{ id: order.lineId, quantity: 1 }] };
    const sent = [1, 2, 3].map(() => shipOrder(shop.context, order.id, one, "the merchant"));
    const answers = (await Promise.all(sent)).map((answer) => (answer.ok ? answer.value : answer.error));
    expect(answers.sort()).toEqual(["more_than_ordered", "partly_shipped", "shipped"]);
    expect(await db.mail.count({ where: { kind: "shipped" } })).toBe(2);
    expect(await shipOrder(shop.context, order.id, {}, "the merchant")).toMatchObject({ error: "nothing_to_ship" });
  });

  test("leaves out pieces whose money went back before they were sent", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    await requestRefund(
      shop.context,
      order.id,
      { lines: [{ id: order.lineId, quantity: 1 }], shipping: false },
      "a flaw",
    );
    const both = { lines: [{ id: order.lineId, quantity: 2 }] };
    expect(await shipOrder(shop.context, order.id, both, "the merchant")).toMatchObject({ error: "more_than_ordered" });
    expect(await shipOrder(shop.context, order.id, {}, "the merchant")).toEqual({ ok: true, value: "shipped" });
  });

  test("needs the money", async ({ shop }) => {
    const order = await anOpenOrder(shop);
    expect(await shipOrder(shop.context, order.id, {}, "the merchant")).toEqual({ ok: false, error: "not_paid" });
  });
});

describe("where money is taken at the shipment", () => {
  test("it is promised at checkout, taken once with the first parcel, and not with the second", async ({
    manualShop,
  }) => {
    const order = await aPaidOrder(manualShop);
    expect(await theOrder(manualShop, order.id)).toMatchObject({
      state: "authorised",
      capturedMinor: 0,
      invoiceNumber: null,
    });
    expect(await stockOf(manualShop, order.variantId)).toEqual({ free: 8, held: 2, sold: 0 });
    const one = { lines: [{ id: order.lineId, quantity: 1 }] };
    for (const fulfilment of ["partly_shipped", "shipped"]) {
      await shipOrder(manualShop.context, order.id, one, "the merchant");
      expect(await theOrder(manualShop, order.id)).toMatchObject({
        state: "paid",
        fulfilment,
        capturedMinor: order.totalMinor,
      });
    }
    expect(await stockOf(manualShop, order.variantId)).toEqual({ free: 8, held: 0, sold: 2 });
  });

  test("cancelling releases the promise", async ({ manualShop }) => {
    const order = await aPaidOrder(manualShop);
    expect(await cancelOrder(manualShop.context, order.id, "its shopper")).toEqual({ ok: true, value: "cancelled" });
    expect(await stockOf(manualShop, order.variantId)).toEqual(untouched);
    expect((await manualShop.context.psp.paymentIntents.retrieve(order.intentId)).status).toBe("canceled");
  });

  test("the promise lapses after seven days, and nothing is sent any more", async ({ manualShop }) => {
    const order = await aPaidOrder(manualShop);
    await manualShop.advance(7 * 24 * 3600 + 60);
    expect(await shipOrder(manualShop.context, order.id, {}, "the merchant")).toEqual({
      ok: false,
      error: "not_captured",
    });
    expect(await theOrder(manualShop, order.id)).toMatchObject({ state: "expired" });
    expect(await stockOf(manualShop, order.variantId)).toEqual(untouched);
  });
});
