import { settle } from "@/lib/payments/settle";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { anOpenOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";
import { theTruth } from "../support/the-truth";

const sessions = /checkout\/sessions\/cs_/;
const intents = /payment_intents\/pi_/;
const sold = { state: "paid", paidMoves: 1, free: 8, held: 0, sold: 2, inCart: 0 };

describe("money that comes after the order had expired", () => {
  /** WooshPay is made to say expired first and the truth later. */
  function saysExpired(shop: TestShop) {
    shop.weather((request, send) => {
      if (sessions.test(request.url))
        return send().then(async (answer) =>
          Response.json({ ...(await answer.json()), status: "expired", payment_status: "unpaid" }),
        );
      if (!intents.test(request.url)) return undefined;
      return send().then(async (answer) =>
        Response.json({ ...(await answer.json()), status: "canceled", amount_received: 0 }),
      );
    });
  }

  async function paidLate(shop: TestShop) {
    const order = await anOpenOrder(shop);
    await shop.onPayPage(order.url);
    shop.loseWebhooks();
    saysExpired(shop);
    await settle(shop.context, order.id);
    shop.clearSky();
    return order;
  }

  test("is sold from the shelf where the pieces are still there", async ({ shop }) => {
    const order = await paidLate(shop);
    expect(await theTruth(shop, order)).toMatchObject({ state: "expired", free: 10 });
    await settleOnReturn(shop.context, order.token);
    expect(await theTruth(shop, order)).toEqual(sold);
  });

  test("goes back by itself where the pieces are gone, and nothing is sold", async ({ db, shop }) => {
    const order = await paidLate(shop);
    await db.variant.update({ where: { id: order.variantId }, data: { free: 1 } });
    await settle(shop.context, order.id);
    await shop.work();
    expect(await theTruth(shop, order)).toMatchObject({ state: "refunded", free: 1, held: 0, sold: 0 });
  });

  test("is not taken twice where the shopper has opened another page meanwhile: what comes there goes back", async ({
    db,
    shop,
  }) => {
    const order = await paidLate(shop);
    const again = await shop.pay(order.cart);
    if (!again.ok || again.value.kind !== "pay") throw new Error("the shopper was not sent to pay again");
    await settle(shop.context, order.id);
    expect(await theTruth(shop, order)).toMatchObject({ state: "paid", sold: 2, held: 2 });
    await shop.onPayPage(again.value.url);
    const newer = await db.order.findFirstOrThrow({ where: { id: { not: order.id } } });
    await settle(shop.context, newer.id);
    await shop.work();
    expect(await theTruth(shop, { ...order, id: newer.id })).toMatchObject({ state: "refunded", sold: 2, held: 0 });
  });

  test("is taken once where two orders of one cart were both paid late", async ({ db, shop }) => {
    const order = await paidLate(shop);
    const again = await shop.pay(order.cart);
    if (!again.ok || again.value.kind !== "pay") throw new Error("the shopper was not sent to pay again");
    await shop.onPayPage(again.value.url);
    const newer = await db.order.findFirstOrThrow({ where: { id: { not: order.id } } });
    saysExpired(shop);
    await settle(shop.context, newer.id);
    shop.clearSky();
    await settle(shop.context, order.id);
    await settle(shop.context, newer.id);
    await shop.work();
    expect(await theTruth(shop, { ...order, id: newer.id })).toMatchObject({ state: "refunded", sold: 2, held: 0 });
  });

  test("closes the page that the shopper has opened meanwhile, if nobody has paid there yet", async ({ db, shop }) => {
    const order = await paidLate(shop);
    await shop.pay(order.cart);
    await settle(shop.context, order.id);
    await shop.reconcile();
    const newer = await db.order.findFirstOrThrow({ where: { id: { not: order.id } } });
    expect(await theTruth(shop, { ...order, id: newer.id })).toMatchObject({ state: "cancelled", sold: 2, held: 0 });
  });
});
