import type { Db } from "@/lib/db/client";
import { addCode } from "@/lib/cart/change-code";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { shipOrder } from "@/lib/payments/ship-order";
import { aCart, aPromotion, aVariant } from "../support/factories";
import { expect, test, type TestShop } from "../support/shop";

const contact = {
  email: "ada@example.com",
  name: "Ada Buyer",
  phone: null,
  line1: "1 Orchard Row",
  line2: null,
  city: "Hereford",
  state: null,
  postalCode: "HR1 1AA",
  country: "GB",
};

/** Two vases, which travel free, with a code that covers them. */
async function aFreeCart(db: Db, { context }: TestShop, code = "GIFT") {
  await db.promotion.createMany({ data: [{ code, percentOff: 100, limit: 1 }], skipDuplicates: true });
  const variantId = await aVariant(db);
  const cart = await aCart(db, [{ variantId, quantity: 2 }]);
  await addCode(context, cart, { code, currency: "GBP" });
  return { cart, variantId };
}

test("an order that costs nothing is paid by being placed, and WooshPay never hears of it", async ({ db, shop }) => {
  const { cart, variantId } = await aFreeCart(db, shop);
  shop.weather(() => Promise.reject(new Error("nobody may ask WooshPay")));
  const answer = await shop.pay(cart, { contact });
  const order = await db.order.findFirstOrThrow({
    include: {
      attempts: true,
      claim: true,
      mails: true,
      events: { orderBy: { id: "asc" } },
      ledger: { include: { entries: true } },
    },
  });
  expect(answer).toEqual({ ok: true, value: { kind: "ordered", token: order.token } });
  expect(order).toMatchObject({
    state: "paid",
    totalMinor: 0,
    capturedMinor: 0,
    taxMinor: 0,
    invoiceNumber: 1,
    email: "ada@example.com",
    shippingAddress: { line1: "1 Orchard Row", postalCode: "HR1 1AA", country: "GB" },
    attempts: [],
    claim: { state: "redeemed" },
    mails: [{ kind: "confirmed" }],
    events: [{ to: "pending" }, { from: "pending", to: "paid", cause: "its total is zero" }],
  });
  expect(order.ledger.map(({ kind }) => kind)).toEqual(["sale"]);
  const booked = Object.fromEntries(order.ledger[0]?.entries.map((entry) => [entry.account, entry.amountMinor]) ?? []);
  expect(booked).toEqual({ discount: 9600, goods: -9600 });
  expect(await db.variant.findUnique({ where: { id: variantId } })).toMatchObject({ free: 8, held: 0, sold: 2 });
  expect(await db.cartLine.count()).toBe(0);
  expect(await db.cart.findFirst()).toMatchObject({ code: null });
});

test("placed twice at the same instant it is one order", async ({ db, shop }) => {
  const { cart } = await aFreeCart(db, shop);
  const seen = await shop.seenCart(cart);
  const answers = await Promise.all([1, 2, 3].map(() => shop.pay(cart, { contact, seen })));
  expect(
    new Set(answers.map((answer) => answer.ok && answer.value.kind === "ordered" && answer.value.token)).size,
  ).toBe(1);
  expect(await db.order.count()).toBe(1);
});

test("without somebody to send it to it is not placed", async ({ db, shop }) => {
  const { cart } = await aFreeCart(db, shop);
  expect(await shop.pay(cart)).toEqual({ ok: false, error: "contact_missing" });
  expect(await db.order.count()).toBe(0);
});

test("whoever says that it costs nothing is not believed", async ({ db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 2 }]);
  const seen = { ...(await shop.seenCart(cart)), totalMinor: 0 };
  expect(await shop.pay(cart, { contact, seen })).toEqual({ ok: false, error: "price_changed" });
  expect(await db.order.count()).toBe(0);
});

test("an open order of the same cart is closed before it", async ({ db, shop }) => {
  await aPromotion(db, { code: "GIFT", percentOff: 100 });
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 2 }]);
  await shop.pay(cart);
  await addCode(shop.context, cart, { code: "GIFT", currency: "GBP" });
  expect(await shop.pay(cart, { contact })).toMatchObject({ ok: true, value: { kind: "ordered" } });
  const orders = await db.order.findMany({ orderBy: { number: "asc" }, select: { state: true } });
  expect(orders.map((order) => order.state)).toEqual(["expired", "paid"]);
});

test("it can be cancelled, which puts everything back and moves no money", async ({ db, shop }) => {
  const { cart, variantId } = await aFreeCart(db, shop);
  await shop.pay(cart, { contact });
  const { id } = await db.order.findFirstOrThrow();
  expect(await cancelOrder(shop.context, id, "the shopper")).toEqual({ ok: true, value: "paid" });
  expect(await db.order.findFirst()).toMatchObject({ cancelledAt: expect.any(Date) });
  expect(await db.refund.count()).toBe(0);
  expect(await db.promotion.findFirst()).toMatchObject({ claimed: 0 });
  expect(await db.variant.findUnique({ where: { id: variantId } })).toMatchObject({ free: 10, sold: 0 });
});

test("it is shipped like any other, also where money is taken at the first shipment", async ({ db, manualShop }) => {
  const { cart } = await aFreeCart(db, manualShop);
  await manualShop.pay(cart, { contact });
  const { id } = await db.order.findFirstOrThrow();
  expect(await shipOrder(manualShop.context, id, {}, "a person")).toEqual({ ok: true, value: "shipped" });
});
