import { findMarket } from "@/lib/markets/markets";
import { aCart, aVariant, changeCart } from "../support/factories";
import { describe, expect, test } from "../support/shop";

const stock = { free: true, held: true, sold: true } as const;
const asAnswered = { status: 200, headers: { "content-type": "application/json" } };

test("the order, its price lock and its stock hold stand in the database before WooshPay is asked", async ({
  db,
  shop,
}) => {
  const variantId = await aVariant(db, { free: 5 });
  const cart = await aCart(db, [{ variantId, quantity: 2 }]);
  const atTheTime: unknown[] = [];
  shop.weather((request) => {
    if (request.method !== "POST") return undefined;
    return db.order
      .findMany({ select: { state: true, totalMinor: true, lines: { select: { unitMinor: true } } } })
      .then(async (orders) => {
        atTheTime.push(orders, await db.variant.findUnique({ where: { id: variantId }, select: stock }));
        return Response.json({ error: { message: "later" } }, { status: 500 });
      });
  });
  await shop.pay(cart);
  expect(atTheTime).toEqual([
    [{ state: "pending", totalMinor: 9600, lines: [{ unitMinor: 4800 }] }],
    { free: 3, held: 2, sold: 0 },
  ]);
});

test("pay opens a session that names the order and adds up to its total", async ({ db, shop }) => {
  const cart = await aCart(db, [
    { variantId: await aVariant(db, { minor: 1999 }), quantity: 3 },
    { variantId: await aVariant(db, { minor: 250, name: "Whirl top" }), quantity: 1 },
  ]);
  expect(await shop.pay(cart)).toMatchObject({ ok: true, value: { kind: "pay" } });
  const order = await db.order.findFirstOrThrow({ include: { attempts: true } });
  const [attempt] = order.attempts;
  const session = await shop.context.psp.checkoutSessions.retrieve(attempt?.sessionId ?? "");
  expect(session).toMatchObject({
    client_reference_id: order.reference,
    amount_total: 1999 * 3 + 250 + 495,
    status: "open",
  });
  expect(order).toMatchObject({ state: "awaiting_payment", totalMinor: session.amount_total });
  expect(order.reference).toMatch(/^wftest-[A-Za-z0-9_-]{9,26}$/);
  const intent = await shop.context.psp.paymentIntents.retrieve(attempt?.intentId ?? "");
  expect(intent).toMatchObject({ merchant_order_id: order.reference, metadata: { order: order.reference } });
});

test("a market decides currency and language of what is ordered", async ({ db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db, { minor: 4800 }), quantity: 1 }]);
  const japan = findMarket("ja-JP");
  if (!japan) throw new Error("no such market");
  await shop.pay(cart, {}, japan);
  expect(await db.order.findFirst()).toMatchObject({ currency: "JPY", subtotalMinor: 9600, shippingMinor: 880 });
});

test("ten clicks at once make one order, one session and lead to one page", async ({ db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => shop.pay(cart)));
  const urls = new Set(answers.map((answer) => (answer.ok && answer.value.kind === "pay" ? answer.value.url : answer)));
  expect(urls.size).toBe(1);
  expect(await db.order.count()).toBe(1);
  expect((await shop.context.psp.checkoutSessions.list()).data).toHaveLength(1);
});

test("a changed cart closes its older session before a new one opens, and holds only the new pieces", async ({
  db,
  shop,
}) => {
  const variantId = await aVariant(db, { free: 5 });
  const cart = await aCart(db, [{ variantId, quantity: 2 }]);
  await shop.pay(cart);
  await changeCart(db, cart, { variantId, quantity: 5 });
  expect(await shop.pay(cart)).toMatchObject({ ok: true, value: { kind: "pay" } });
  const orders = await db.order.findMany({ orderBy: { number: "asc" }, select: { state: true, totalMinor: true } });
  expect(orders.map((order) => order.state)).toEqual(["expired", "awaiting_payment"]);
  const { data } = await shop.context.psp.checkoutSessions.list();
  expect(data.map((session) => session.status)).toEqual(["open", "expired"]);
  expect(await db.variant.findUnique({ where: { id: variantId }, select: stock })).toEqual({
    free: 0,
    held: 5,
    sold: 0,
  });
});

test("while the older session cannot be closed, no new one opens", async ({ db, shop }) => {
  const variantId = await aVariant(db);
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  await shop.pay(cart);
  await changeCart(db, cart, { variantId, quantity: 2 });
  shop.weather((request) => (request.url.endsWith("/expire") ? Promise.reject(new TypeError("reset")) : undefined));
  expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_paused" });
  expect((await shop.context.psp.checkoutSessions.list()).data).toHaveLength(1);
});

describe("when WooshPay's answer is lost", () => {
  test("after the session was made, the next click sends the same bytes under the same key and gets that session", async ({
    db,
    shop,
  }) => {
    const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
    const sent: [string | null, string][] = [];
    shop.weather((request, send) => {
      if (request.method !== "POST") return undefined;
      return request.text().then(async (body) => {
        sent.push([request.headers.get("idempotency-key"), body]);
        const answer = await send();
        if (sent.length === 1) throw new TypeError("connection reset");
        return answer;
      });
    });
    expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_paused" });
    await shop.advance(30);
    expect(await shop.pay(cart)).toMatchObject({ ok: true });
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    expect((await shop.context.psp.checkoutSessions.list()).data).toHaveLength(1);
    expect(await db.order.count()).toBe(1);
  });

  test("and the shopper never comes back, the session is found, closed, and the stock freed", async ({ db, shop }) => {
    const variantId = await aVariant(db, { free: 3 });
    const cart = await aCart(db, [{ variantId, quantity: 3 }]);
    shop.weather((request, send) =>
      request.method === "POST" ? send().then(() => Promise.reject(new TypeError("reset"))) : undefined,
    );
    await shop.pay(cart);
    shop.clearSky();
    await shop.advance(180);
    await shop.reconcile();
    const [session] = (await shop.context.psp.checkoutSessions.list()).data;
    expect(session?.status).toBe("expired");
    expect(await db.order.findFirst({ select: { state: true } })).toEqual({ state: "expired" });
    expect(await db.variant.findUnique({ where: { id: variantId }, select: stock })).toEqual({
      free: 3,
      held: 0,
      sold: 0,
    });
  });

  test("before anything was made, the order is cancelled and the stock freed", async ({ db, shop }) => {
    const variantId = await aVariant(db, { free: 3 });
    const cart = await aCart(db, [{ variantId, quantity: 3 }]);
    shop.weather((request) => (request.method === "POST" ? Promise.reject(new TypeError("reset")) : undefined));
    await shop.pay(cart);
    await shop.advance(180);
    await shop.reconcile();
    expect(await db.order.findFirst({ select: { state: true } })).toEqual({ state: "cancelled" });
    expect(await db.variant.findUnique({ where: { id: variantId }, select: stock })).toEqual({
      free: 3,
      held: 0,
      sold: 0,
    });
  });
});

test("a refusal by WooshPay closes the order, frees the stock and keeps the cart", async ({ db, shop }) => {
  const variantId = await aVariant(db, { free: 3 });
  const cart = await aCart(db, [{ variantId, quantity: 2 }]);
  shop.weather(() =>
    Promise.resolve(Response.json({ error: { code: "amount_too_small", message: "no" } }, { status: 400 })),
  );
  expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_refused" });
  expect(await db.order.findFirst({ select: { state: true } })).toEqual({ state: "cancelled" });
  expect(await db.variant.findUnique({ where: { id: variantId }, select: stock })).toEqual({
    free: 3,
    held: 0,
    sold: 0,
  });
  expect(await db.cartLine.count()).toBe(1);
  shop.clearSky();
  expect(await shop.pay(cart)).toMatchObject({ ok: true });
});

test("of two shoppers who want the last piece at once, one gets it and the other is told", async ({ db, shop }) => {
  const variantId = await aVariant(db, { free: 1 });
  const carts = await Promise.all([0, 1].map(() => aCart(db, [{ variantId, quantity: 1 }])));
  const answers = await Promise.all(carts.map((cart) => shop.pay(cart)));
  expect(answers.map((answer) => (answer.ok ? "pay" : answer.error)).sort()).toEqual(["pay", "sold_out"]);
  expect(await db.order.count()).toBe(1);
});

test("a shopper who came back from the pay page still finds the last piece in the cart", async ({ db, shop }) => {
  const variantId = await aVariant(db, { free: 1 });
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  await shop.pay(cart);
  await changeCart(db, cart, { variantId, quantity: 1 });
  expect(await shop.pay(cart)).toMatchObject({ ok: true, value: { kind: "pay" } });
});

test("what the shopper saw must be what is charged", async ({ db, shop }) => {
  const variantId = await aVariant(db);
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  const seen = await shop.seenCart(cart);
  await db.price.update({ where: { variantId_currency: { variantId, currency: "GBP" } }, data: { amountMinor: 5000 } });
  expect(await shop.pay(cart, { seen })).toEqual({ ok: false, error: "price_changed" });
  await changeCart(db, cart, { variantId, quantity: 2 });
  expect(await shop.pay(cart, { seen })).toEqual({ ok: false, error: "cart_changed" });
  expect(await db.order.count()).toBe(0);
});

test.for([
  ["an empty cart", "cart_empty"],
  ["a cart that nobody has", "cart_empty"],
])("%s cannot be paid", async ([which, code], { db, shop }) => {
  const variantId = await aVariant(db);
  const cart = await aCart(db, [{ variantId, quantity: 1 }]);
  await changeCart(db, cart, { variantId, quantity: 0 });
  const secretHash = which === "an empty cart" ? cart : "nobody";
  const seen = { version: 2, totalMinor: 0 };
  expect(await shop.pay(cart, { secretHash, seen })).toEqual({ ok: false, error: code });
});

test.for([
  "https://evil.example/pay/cs_1",
  "http://127.0.0.1:4011/pay/cs_1",
  "javascript:alert(1)",
  "http://127.0.0.1:4010@evil.example/",
])("a pay page at %s is not believed", async (url, { db, shop }) => {
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 1 }]);
  shop.weather((request, send) =>
    request.method === "POST"
      ? send().then(async (answer) => new Response(JSON.stringify({ ...(await answer.json()), url }), asAnswered))
      : undefined,
  );
  expect(await shop.pay(cart)).toEqual({ ok: false, error: "payment_paused" });
});
