import type { Db } from "@/lib/db/client";
import { addCode, removeCode } from "@/lib/cart/change-code";
import { MAX_WRONG_CODES } from "@/lib/cart/limits";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { shipOrder } from "@/lib/payments/ship-order";
import { aCart, aPromotion, aVariant, changeCart } from "../support/factories";
import { describe, expect, test, type TestShop } from "../support/shop";

type Standing = { claimed: number; claims: string[] };

async function standing(db: Db, code: string): Promise<Standing> {
  const { claimed, claims } = await db.promotion.findUniqueOrThrow({ where: { code }, include: { claims: true } });
  return { claimed, claims: claims.map((claim) => claim.state).sort() };
}

function enter({ context }: TestShop, cart: string, code: string) {
  return addCode(context, cart, { code, currency: "GBP" });
}

/** A cart of one vase at £48 with a code in it. */
async function aCartWithCode(db: Db, shop: TestShop, code: string, free = 10) {
  const variantId = await aVariant(db, { free });
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  expect(await enter(shop, cart, code)).toEqual({ ok: true, value: null });
  return { cart, variantId };
}

function urlOf(answer: Awaited<ReturnType<TestShop["pay"]>>): string {
  if (!answer.ok || answer.value.kind !== "pay") throw new Error(`no pay page: ${JSON.stringify(answer)}`);
  return answer.value.url;
}

test("order, lines and pay page carry the discount, and the rules that made it", async ({ db, shop }) => {
  await aPromotion(db, { code: "TEN", percentOff: 10 });
  const { cart } = await aCartWithCode(db, shop, "TEN");
  await shop.pay(cart);
  const order = await db.order.findFirstOrThrow({ include: { lines: true, attempts: true } });
  expect(order).toMatchObject({
    subtotalMinor: 4800,
    discountMinor: 480,
    shippingMinor: 495,
    shippingTaxMinor: 83,
    taxMinor: 803,
    totalMinor: 4815,
    rules: { discount: { kind: "percent", code: "TEN", percent: 10 }, tax: { basisPoints: 2000 } },
    lines: [{ unitMinor: 4800, discountMinor: 480, taxMinor: 720, totalMinor: 4320 }],
  });
  const session = await shop.context.psp.checkoutSessions.retrieve(order.attempts[0]?.sessionId ?? "");
  expect(session.amount_total).toBe(4815);
});

describe("a claim", () => {
  test("is taken with the order, redeemed when it is paid, and the code leaves the cart", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, shop, "ONCE");
    const url = urlOf(await shop.pay(cart));
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["claimed"] });
    await shop.onPayPage(url);
    await shop.delivered();
    await shop.work();
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["redeemed"] });
    expect(await db.cart.findFirst({ select: { code: true } })).toEqual({ code: null });
  });

  test("of an authorised order stays taken, and is redeemed when the money is captured", async ({ db, manualShop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, manualShop, "ONCE");
    await manualShop.onPayPage(urlOf(await manualShop.pay(cart)));
    await manualShop.delivered();
    await manualShop.work();
    const order = await db.order.findFirstOrThrow();
    expect(order.state).toBe("authorised");
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["claimed"] });
    expect(await shipOrder(manualShop.context, order.id, {}, "a person")).toMatchObject({ ok: true });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["redeemed"] });
  });

  test("is given back when the order expires", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, shop, "ONCE");
    await shop.pay(cart);
    await shop.advance(66 * 60);
    await shop.delivered();
    await shop.work();
    expect(await db.order.findFirst({ select: { state: true } })).toEqual({ state: "expired" });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 0, claims: ["released"] });
  });

  test("is given back when the bank says no after all, and the code is in the cart again", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, shop, "ONCE");
    await shop.onPayPage(urlOf(await shop.pay(cart)), "4000000000000077");
    await shop.delivered();
    await shop.work();
    expect(await db.cart.findFirst({ select: { code: true } })).toEqual({ code: null });
    const { intentId } = await db.paymentAttempt.findFirstOrThrow();
    await shop.control(`payment_intents/${intentId}/settle`, { outcome: "failed" });
    await shop.delivered();
    await shop.work();
    expect(await db.order.findFirst({ select: { state: true } })).toEqual({ state: "payment_failed" });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 0, claims: ["released"] });
    expect(await db.cart.findFirst({ select: { code: true } })).toEqual({ code: "ONCE" });
  });

  test("is given back when WooshPay refuses the order", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, shop, "ONCE");
    shop.weather(() => Promise.resolve(Response.json({ error: { message: "no" } }, { status: 400 })));
    expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_refused" });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 0, claims: ["released"] });
  });

  test("is given back when the order is cancelled before it was paid, and after", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart, variantId } = await aCartWithCode(db, shop, "ONCE");
    await shop.pay(cart);
    const unpaid = await db.order.findFirstOrThrow();
    expect(await cancelOrder(shop.context, unpaid.id, "the shopper")).toMatchObject({ ok: true });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 0, claims: ["released"] });

    await changeCart(db, cart, { variantId, quantity: 2 });
    await shop.onPayPage(urlOf(await shop.pay(cart)));
    await shop.delivered();
    await shop.work();
    const paid = await db.order.findFirstOrThrow({ where: { state: "paid" } });
    expect(await cancelOrder(shop.context, paid.id, "the shopper")).toMatchObject({ ok: true });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 0, claims: ["released", "released"] });
  });

  test("of a shopper's own open order does not block the next attempt", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart, variantId } = await aCartWithCode(db, shop, "ONCE");
    await shop.pay(cart);
    await changeCart(db, cart, { variantId, quantity: 2 });
    expect(await shop.pay(cart)).toMatchObject({ ok: true, value: { kind: "pay" } });
    const orders = await db.order.findMany({ orderBy: { number: "asc" } });
    expect(orders.map((order) => [order.state, order.discountMinor])).toEqual([
      ["expired", 480],
      ["awaiting_payment", 960],
    ]);
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["claimed", "released"] });
  });

  test("of late money is taken again while there is one left", async ({ db, shop }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart } = await aCartWithCode(db, shop, "ONCE");
    await paidAfterItExpired(db, shop, cart);
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["redeemed"] });
  });

  test("of late money that another has used since sends the money back: no code is used twice", async ({
    db,
    shop,
  }) => {
    await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
    const { cart, variantId } = await aCartWithCode(db, shop, "ONCE");
    const other = await aCart(db, [{ variantId, quantity: 1 }]);
    const late = await paidAfterItExpired(db, shop, cart, async () => {
      expect(await enter(shop, other, "ONCE")).toMatchObject({ ok: true });
      expect(await shop.pay(other)).toMatchObject({ ok: true });
    });
    expect(late).toMatchObject({ state: "refunded", cancelledAt: expect.any(Date), refunds: [{ amountMinor: 4815 }] });
    expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["claimed", "released"] });
    expect(await db.variant.findUnique({ where: { id: variantId } })).toMatchObject({ free: 9, held: 1, sold: 0 });
  });
});

/** The shop held the order for expired, wrongly; what comes from WooshPay then says paid. */
async function paidAfterItExpired(db: Db, shop: TestShop, cart: string, meanwhile = async () => {}) {
  const url = urlOf(await shop.pay(cart));
  const order = await db.order.findFirstOrThrow({ orderBy: { number: "asc" } });
  const { sessionId } = await db.paymentAttempt.findFirstOrThrow({ where: { orderId: order.id } });
  shop.weather((request, send) =>
    request.method === "GET" && request.url.endsWith(sessionId ?? "-")
      ? send().then(async (answer) => Response.json({ ...(await answer.json()), status: "expired" }))
      : undefined,
  );
  await shop.reconcile();
  shop.clearSky();
  expect(await db.order.findUnique({ where: { id: order.id } })).toMatchObject({ state: "expired" });
  await meanwhile();
  await shop.onPayPage(url);
  await shop.delivered();
  await shop.work();
  return db.order.findUniqueOrThrow({ where: { id: order.id }, include: { refunds: true } });
}

test("of fifty orders at once with a single-use code, one gets it and no other becomes an order", async ({
  db,
  shop,
}) => {
  await aPromotion(db, { code: "ONCE", percentOff: 10, limit: 1 });
  const variantId = await aVariant(db, { free: 100 });
  const carts = await Promise.all(Array.from({ length: 50 }, () => aCart(db, [{ variantId, quantity: 1 }])));
  for (const cart of carts) await enter(shop, cart, "ONCE");
  const seen = { version: 2, totalMinor: 4815 };
  const answers = await Promise.all(carts.map((cart) => shop.pay(cart, { seen })));
  const said = answers.map((answer) => (answer.ok ? answer.value.kind : answer.error)).sort();
  expect(said).toEqual([...Array.from({ length: 49 }, () => "code_used_up"), "pay"]);
  expect(await db.order.count()).toBe(1);
  expect(await standing(db, "ONCE")).toEqual({ claimed: 1, claims: ["claimed"] });
  expect(await db.variant.findUnique({ where: { id: variantId } })).toMatchObject({ free: 99, held: 1 });
});

describe("entering a code", () => {
  test.for([
    ["that does not exist", "NOBODY", "code_unknown"],
    ["that is over", "OVER", "code_unknown"],
    ["that has not begun", "SOON", "code_unknown"],
    ["that is used up", "GONE", "code_used_up"],
    ["that gives nothing in this currency", "YEN", "code_not_here"],
  ])("%s is refused and leaves the cart as it was", async ([, code = "", error], { db, shop }) => {
    const day = 24 * 3600_000;
    const now = shop.context.now().getTime();
    await aPromotion(db, { code: "OVER", percentOff: 10, endsAt: new Date(now) });
    await aPromotion(db, { code: "SOON", percentOff: 10, startsAt: new Date(now + day) });
    await aPromotion(db, { code: "GONE", percentOff: 10, limit: 1, claimed: 1 });
    await aPromotion(db, { code: "YEN", amountsOff: { JPY: 500 } });
    const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
    expect(await enter(shop, cart, code)).toEqual({ ok: false, error });
    expect(await db.cart.findFirst()).toMatchObject({ code: null, version: 1 });
  });

  test("changes the cart's version, like taking it out again: what was priced before is priced anew", async ({
    db,
    shop,
  }) => {
    await aPromotion(db, { code: "TEN", percentOff: 10 });
    const { cart } = await aCartWithCode(db, shop, "TEN");
    expect(await shop.seenCart(cart)).toEqual({ version: 2, totalMinor: 4815 });
    await enter(shop, cart, "TEN");
    await removeCode(shop.context, cart);
    await removeCode(shop.context, cart);
    expect(await shop.seenCart(cart)).toEqual({ version: 3, totalMinor: 5295 });
  });

  test("wrongly ten times in an hour makes even the right one wait", async ({ db, shop }) => {
    await aPromotion(db, { code: "TEN", percentOff: 10 });
    const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
    const guesses = Array.from({ length: MAX_WRONG_CODES }, (_, index) => `GUESS${index}`);
    const answers = await Promise.all(guesses.map((guess) => enter(shop, cart, guess)));
    expect(new Set(answers.map((answer) => !answer.ok && answer.error))).toEqual(new Set(["code_unknown"]));
    expect(await enter(shop, cart, "TEN")).toEqual({ ok: false, error: "code_too_many" });
    await shop.advance(3600);
    expect(await enter(shop, cart, "TEN")).toMatchObject({ ok: true });
  });
});

test("a code that runs out between cart and Pay is said to have, and nothing is ordered at another price", async ({
  db,
  shop,
}) => {
  const endsAt = new Date(shop.context.now().getTime() + 3600_000);
  await aPromotion(db, { code: "HOUR", percentOff: 10, endsAt });
  const { cart } = await aCartWithCode(db, shop, "HOUR");
  const seen = await shop.seenCart(cart);
  await shop.advance(3601);
  expect(await shop.pay(cart, { seen })).toEqual({ ok: false, error: "code_expired" });
  expect(await db.order.count()).toBe(0);
  expect(await shop.pay(cart)).toMatchObject({ ok: true });
  expect(await db.order.findFirst()).toMatchObject({ discountMinor: 0, totalMinor: 5295 });
});

test("a code that takes nothing off is not used up by the order", async ({ db, shop }) => {
  await aPromotion(db, { code: "TINY", percentOff: 1, limit: 1 });
  const variantId = await aVariant(db, { minor: 49 });
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  await enter(shop, cart, "TINY");
  expect(await shop.pay(cart)).toMatchObject({ ok: true });
  expect(await standing(db, "TINY")).toEqual({ claimed: 0, claims: [] });
});

test("a total below WooshPay's least is refused before WooshPay is asked", async ({ db, shop }) => {
  await aPromotion(db, { code: "MOST", amountsOff: { GBP: 9570 } });
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 2 }]);
  await enter(shop, cart, "MOST");
  expect(await shop.pay(cart)).toEqual({ ok: false, error: "under_minimum" });
  expect(await db.order.count()).toBe(0);
});
