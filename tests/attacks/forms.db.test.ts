import { addToCart, setQuantity } from "@/lib/cart/set-quantity";
import { findMarket } from "@/lib/markets/markets";
import { settleOnReturn } from "@/lib/payments/settle-on-return";
import { shipOrder } from "@/lib/payments/ship-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { anOpenOrder, aPaidOrder } from "../support/an-order";
import { aCart, aVariant } from "../support/factories";
import { expect, test } from "../support/shop";

const japan = findMarket("ja-JP");

test.for([
  ["a lower total than the cart's", "the total that was seen", -1],
  ["a higher total than the cart's", "the total that was seen", 1],
] as const)("Pay with %s opens nothing (%s)", async ([, , by], { db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
  const seen = await shop.seenCart(cart);
  const answer = await shop.pay(cart, { seen: { ...seen, totalMinor: seen.totalMinor + by } });
  expect(answer).toEqual({ ok: false, error: "price_changed" });
  expect(await db.order.count()).toBe(0);
});

test("Pay with a total in another currency opens nothing (the total that was seen)", async ({ db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db, { minor: 10_000 }), quantity: 1 }]);
  if (!japan) throw new Error("no Japanese market");
  expect(await shop.pay(cart, { market: japan, seen: await shop.seenCart(cart) })).toEqual({
    ok: false,
    error: "price_changed",
  });
});

test("Pay from a tab that shows an older cart opens nothing (the cart's version)", async ({ db, shop }) => {
  const variantId = await aVariant(db);
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  const seen = await shop.seenCart(cart);
  await setQuantity(shop.context, cart, { variantId, quantity: 2 });
  expect(await shop.pay(cart, { seen })).toEqual({ ok: false, error: "cart_changed" });
});

test("a guessed cart has nothing in it (the secret's hash)", async ({ shop }) => {
  expect(await shop.pay("guess", { seen: { version: 1, totalMinor: 0 } }).catch(() => "none")).not.toMatchObject({
    ok: true,
  });
});

test.for([
  ["a thing that does not exist", "00000000-0000-7000-8000-000000000000", 1],
  ["more than there are", "", 99],
  ["more than a line may hold", "", 1_000_000_000],
] as const)("%s does not go into a cart (the shelf)", async ([, unknown, quantity], { db, shop }) => {
  const variantId = unknown || (await aVariant(db));
  expect(await addToCart(shop.context, "a cart", { variantId, quantity })).toMatchObject({ ok: false });
});

test("a guessed token asks WooshPay nothing (the token)", async ({ shop }) => {
  await anOpenOrder(shop);
  let asked = 0;
  shop.weather(() => void (asked += 1));
  await settleOnReturn(shop.context, "guess");
  expect(asked).toBe(0);
});

test.for([
  ["another order's line", (_: string, other: string) => ({ lines: [{ id: other, quantity: 1 }], shipping: false })],
  ["more pieces than were bought", (own: string) => ({ lines: [{ id: own, quantity: 3 }], shipping: false })],
  ["a negative piece", (own: string) => ({ lines: [{ id: own, quantity: -1 }], shipping: false })],
  ["the same line twice", (own: string) => ({ lines: [1, 2].map(() => ({ id: own, quantity: 2 })), shipping: false })],
  ["nothing", () => ({ lines: [], shipping: false })],
] as const)("a refund of %s is not written (the order's own lines)", async ([, wish], { db, shop }) => {
  const [order, other] = [await aPaidOrder(shop), await aPaidOrder(shop)];
  expect(await requestRefund(shop.context, order.id, wish(order.lineId, other.lineId), "a try")).toMatchObject({
    ok: false,
  });
  expect(await db.refund.count()).toBe(0);
});

test.for([
  ["another order's line", (_: string, other: string) => [{ id: other, quantity: 1 }]],
  ["more pieces than were bought", (own: string) => [{ id: own, quantity: 3 }]],
  ["the same line twice", (own: string) => [1, 2].map(() => ({ id: own, quantity: 1 }))],
  ["no pieces", (own: string) => [{ id: own, quantity: 0 }]],
] as const)("a parcel with %s does not leave (the order's own lines)", async ([, lines], { db, shop }) => {
  const [order, other] = [await aPaidOrder(shop), await aPaidOrder(shop)];
  const parcel = { lines: lines(order.lineId, other.lineId) };
  expect(await shipOrder(shop.context, order.id, parcel, "the merchant")).toMatchObject({ ok: false });
  expect(await db.shipment.count()).toBe(0);
});
