import { addCode } from "@/lib/cart/change-code";
import { MAX_LINES } from "@/lib/cart/limits";
import { defaultMarket } from "@/lib/markets/markets";
import { settleEvent } from "@/lib/payments/settle-event";
import { startPayment } from "@/lib/payments/start-payment";
import { aCart, aPromotion, aVariant } from "../support/factories";
import { roundTrips } from "../support/round-trips";
import { expect, test, type TestShop } from "../support/shop";

/** What one event costs where WooshPay sends several: the first one that is worked off settles, the others find it done. */
type Cost = { placed: string[]; stored: string[][]; settled: string[][] };

/** A whole purchase of so many different things: every statement that went to Postgres for it. */
async function aPurchase(shop: TestShop, lines: number, code?: string): Promise<Cost> {
  const { db } = shop.context;
  const pieces: { variantId: string; quantity: number }[] = [];
  while (pieces.length < lines) pieces.push({ variantId: await aVariant(db, { free: 3 }), quantity: 2 });
  const secretHash = await aCart(db, pieces);
  if (code) await addCode(shop.context, secretHash, { code, currency: "GBP" });
  const seen = await shop.seenCart(secretHash);
  let url = "";
  const placed = await roundTrips(async () => {
    const paying = await startPayment(shop.context, { secretHash, market: defaultMarket, customer: null, seen });
    if (paying.ok && paying.value.kind === "pay") url = paying.value.url;
  });
  const deliveries = await roundTrips(async () => {
    await shop.onPayPage(url);
    await shop.delivered();
  });
  const events = await db.webhookEvent.findMany({ orderBy: { receivedAt: "asc" }, select: { id: true } });
  const settled: string[][] = [];
  for (const { id } of events) settled.push(await roundTrips(() => settleEvent(shop.context, id)));
  expect(await db.order.findFirst()).toMatchObject({ state: "paid" });
  const each = deliveries.length / events.length;
  const stored = events.map((_, index) => deliveries.slice(index * each, (index + 1) * each));
  return { placed, stored, settled };
}

/** Place, attach the session, store the event that settles the order, settle it. */
const ofOrder = ({ placed, stored, settled }: Cost) => [...placed, ...(stored[0] ?? []), ...(settled[0] ?? [])];

test("an order takes at most 25 round trips to its database, code and all, and two of its transactions are longer than a statement", async ({
  db,
  shop,
}) => {
  await aPromotion(db, { code: "TEN", percentOff: 10, limit: 1 });
  const sent = ofOrder(await aPurchase(shop, 2, "TEN"));
  expect(sent.length, sent.join("\n")).toBeLessThanOrEqual(25);
  expect(sent.filter((text) => text === "BEGIN")).toHaveLength(2);
  expect(sent.filter((text) => text === "COMMIT")).toHaveLength(2);
});

test("an order of many lines takes as many round trips as an order of one", async ({ db, shop }) => {
  const one = ofOrder(await aPurchase(shop, 1)).length;
  await db.order.updateMany({ data: { placedAt: new Date(0) } });
  await db.webhookEvent.deleteMany();
  expect(ofOrder(await aPurchase(shop, MAX_LINES))).toHaveLength(one);
});

test("an event that finds its order settled costs six more", async ({ shop }) => {
  const { stored, settled } = await aPurchase(shop, 1);
  expect(settled).toHaveLength(2);
  expect([...(stored[1] ?? []), ...(settled[1] ?? [])]).toHaveLength(6);
});
