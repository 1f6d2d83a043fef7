import { money } from "@/lib/money/money";
import { schedulePrice } from "@/lib/prices/schedule";
import { turnPrices } from "@/lib/prices/turn-prices";
import { settle } from "@/lib/payments/settle";
import { anOpenOrder, theOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

/** From the next hour on, for a day, at 39.00. */
async function reduceSoon(shop: TestShop, variantId: string): Promise<void> {
  const { db, now } = shop.context;
  const { sku } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
  const [from, to] = [1, 25].map((hours) => new Date(now().getTime() + hours * 3600_000)) as [Date, Date];
  const done = await schedulePrice(shop.context, { sku, price: money(3900, "GBP"), from, to, by: "a merchant" });
  if (!done.ok) throw new Error(done.error);
}

test("what was sent to pay before a price turned is paid at the price it was placed at", async ({ shop }) => {
  const order = await anOpenOrder(shop, { quantity: 1 });
  await reduceSoon(shop, order.variantId);
  await shop.advance(3601);
  await turnPrices(shop.context);
  await shop.onPayPage(order.url);
  expect(await settle(shop.context, order.id)).toBe("paid");
  expect(await theOrder(shop, order.id)).toMatchObject({ subtotalMinor: 4800, state: "paid" });
});

test("a cart that was opened before a price turned says so when it is sent to pay, then pays the new price", async ({
  shop,
}) => {
  const order = await anOpenOrder(shop, { quantity: 1 });
  await reduceSoon(shop, order.variantId);
  const seen = await shop.seenCart(order.cart);
  await shop.advance(3601);
  await turnPrices(shop.context);
  expect(await shop.pay(order.cart, { seen })).toEqual({ ok: false, error: "price_changed" });
  expect(await shop.pay(order.cart)).toMatchObject({ ok: true });
  const lines = await shop.context.db.orderLine.findMany({ orderBy: { order: { number: "asc" } } });
  expect(lines.map(({ unitMinor }) => unitMinor)).toEqual([4800, 3900]);
});

test("the worker's job turns prices and asks for the pages to be made anew", async ({ shop, db }) => {
  const order = await anOpenOrder(shop);
  await reduceSoon(shop, order.variantId);
  await shop.advance(3601);
  await db.$executeRaw`SELECT graphile_worker.add_job('turn-prices')`;
  await shop.work();
  expect(shop.revalidated).toEqual(["catalogue"]);
});
