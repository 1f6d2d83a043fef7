import { randomUUID } from "node:crypto";
import { receiveEvents, type Door } from "@/lib/analytics/receive";
import { readReport } from "@/lib/analytics/reports";
import { forgetEvents, postgresSink, type Sink } from "@/lib/analytics/sink";
import { addCode } from "@/lib/cart/change-code";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { aCart, aPromotion, aVariant } from "../support/factories";
import { anOpenOrder, aPaidOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

const ORIGIN = "https://shop.example";
const tab = "0199a1d2-0000-4000-8000-000000000000";

type Wish = { path?: string; market?: string; tab?: string; headers?: Record<string, string>; body?: string };

function told(events: readonly object[], { path = "/en-GB", market = "en-GB", headers = {}, ...over }: Wish = {}) {
  const body = over.body ?? JSON.stringify({ market, path, tab: over.tab ?? tab, events });
  const length = String(Buffer.byteLength(body));
  const sent = { origin: ORIGIN, cookie: "consent-3000=allowed", "content-length": length, ...headers };
  return new Request(`${ORIGIN}/api/analytics`, { method: "POST", body, headers: sent });
}

function doorOf({ context: { db, now } }: TestShop, sink: Sink = postgresSink(db)): Door {
  return { db, now, sink, origin: ORIGIN, cookie: "consent-3000" };
}

const kept = ({ context: { db } }: TestShop) =>
  db.analyticsEvent.findMany({ orderBy: { id: "asc" }, omit: { id: true, at: true } });

const names = async (shop: TestShop) => (await kept(shop)).map(({ name }) => name);

const view = { name: "page_view" };

test("what a visitor allows is kept with page, market and tab, and with nothing of the person", async ({ shop }) => {
  await receiveEvents(doorOf(shop), told([view], { path: "/en-GB/orders/a-secret" }));
  expect(await kept(shop)).toEqual([
    { name: "page_view", market: "en-GB", path: "/en-GB/orders/*", tab, orderNumber: null, payload: {} },
  ]);
});

test.each<[string, Record<string, string>]>([
  ["without an answer", { cookie: "" }],
  ["after a refusal", { cookie: "consent-3000=refused" }],
  ["by the answer to another shop", { cookie: "consent-3001=allowed" }],
  ["from a browser that asks not to be tracked", { "sec-gpc": "1" }],
  ["from another site", { origin: "https://elsewhere.example" }],
  ["that is too large", { "content-length": "8193" }],
  ["that does not say how large it is", { "content-length": "" }],
])("nothing is kept %s", async (_why, headers) => {
  const kept: unknown[] = [];
  const sink: Sink = async (events) => void kept.push(...events);
  const door = { now: () => new Date(0), sink, origin: ORIGIN, cookie: "consent-3000" } as Door;
  const request = told([view], { headers });
  if (headers["content-length"] === "") request.headers.delete("content-length");
  await receiveEvents(door, request);
  await receiveEvents(door, told([view]));
  expect(kept).toHaveLength(1);
});

test.each(["", "{", "null", "[]", JSON.stringify({ market: "xx-XX", path: "/xx-XX", tab, events: [view] })])(
  "%j is no news and no fault",
  async (body) => {
    const sink: Sink = () => Promise.reject(new Error("the sink was asked"));
    const door = { now: () => new Date(0), sink, origin: ORIGIN, cookie: "consent-3000" } as Door;
    await receiveEvents(door, told([], { body }));
  },
);

test("what a thing costs is the shop's to say, in the market's currency", async ({ shop }) => {
  const { db } = shop.context;
  const variant = await aVariant(db, { minor: 4800 });
  const { sku, product } = await db.variant.findUniqueOrThrow({ where: { id: variant }, include: { product: true } });
  const forged = { price_minor: 1, value_minor: 1, currency: "USD" };
  await receiveEvents(
    doorOf(shop),
    told([
      { name: "view_item", product: product.slug, ...forged },
      { name: "add_to_cart", variant, quantity: 3, ...forged },
      { name: "remove_from_cart", variant: randomUUID(), quantity: 1 },
    ]),
  );
  const [viewed, added, ...more] = (await kept(shop)).map(({ payload }) => payload);
  const item = { item_id: product.slug, price_minor: 4800 };
  expect(viewed).toEqual({ currency: "GBP", value_minor: 4800, items: [{ ...item, quantity: 1 }] });
  expect(added).toEqual({
    currency: "GBP",
    value_minor: 14400,
    items: [{ ...item, item_variant: sku, quantity: 3 }],
  });
  expect(more).toEqual([]);
});

test("a list and a search are kept by their names; what looks like somebody's own is not", async ({ shop }) => {
  const search = (term: string) => ({ name: "search", term, results: 0 });
  const list = { name: "view_item_list", list: "vessels", products: ["pippin-vase"] };
  await receiveEvents(
    doorOf(shop),
    told([list, search(" Moon LAMP "), search("ada@example.com"), search("4111 1111 1111 1111"), search("WF-1001")]),
  );
  expect((await kept(shop)).map(({ payload }) => payload)).toEqual([
    { item_list_id: "vessels", items: [{ item_id: "pippin-vase" }] },
    { search_term: "moon lamp", results: 0 },
  ]);
});

test("a paid order counts once, with its own amounts and without the tab", async ({ shop }) => {
  const order = await aPaidOrder(shop, { minor: 4800, quantity: 2 });
  const said = { name: "purchase", order: order.token, value_minor: 1, currency: "USD" };
  const where = { path: `/en-GB/orders/${order.token}` };
  await Promise.all([
    receiveEvents(doorOf(shop), told([said], where)),
    receiveEvents(doorOf(shop), told([said], where)),
  ]);
  await receiveEvents(doorOf(shop), told([said, view], where));
  const [purchase, ...more] = await kept(shop);
  expect(purchase).toMatchObject({ name: "purchase", tab: null, orderNumber: order.number, path: "/en-GB/orders/*" });
  expect(purchase?.payload).toMatchObject({
    transaction_id: `WF-${1000 + order.number}`,
    currency: "GBP",
    value_minor: order.totalMinor,
    shipping_minor: order.shippingMinor,
    items: [{ item_id: order.lines[0]?.slug, price_minor: 4800, quantity: 2 }],
  });
  expect(more.map(({ name }) => name)).toEqual(["page_view"]);
});

test("an order that costs nothing is a purchase too", async ({ shop }) => {
  const { db } = shop.context;
  await aPromotion(db, { code: "GIFT", percentOff: 100 });
  const cart = await aCart(db, [{ variantId: await aVariant(db), quantity: 2 }]);
  await addCode(shop.context, cart, { code: "GIFT", currency: "GBP" });
  const contact = {
    ...{ email: "ada@example.com", name: "Ada Buyer", phone: null, line1: "1 Orchard Row", line2: null },
    ...{ city: "Hereford", state: null, postalCode: "HR1 1AA", country: "GB" },
  };
  await shop.pay(cart, { contact });
  const { token } = await db.order.findFirstOrThrow();
  await receiveEvents(doorOf(shop), told([{ name: "purchase", order: token }]));
  expect((await kept(shop))[0]?.payload).toMatchObject({ value_minor: 0 });
});

test("an order that is not paid, was cancelled, is of another day or nobody's is no purchase", async ({ shop }) => {
  const open = await anOpenOrder(shop);
  const cancelled = await aPaidOrder(shop);
  await cancelOrder(shop.context, cancelled.id, "the shopper");
  const old = await aPaidOrder(shop);
  await shop.advance(24 * 3600 + 60);
  const said = [open.token, cancelled.token, old.token, "nobodys"].map((order) => ({ name: "purchase", order }));
  await receiveEvents(doorOf(shop), told(said));
  expect(await names(shop)).toEqual([]);
});

test("what is older than four hundred days is forgotten at night", async ({ shop }) => {
  await receiveEvents(doorOf(shop), told([view]));
  await shop.advance(399 * 24 * 3600);
  await receiveEvents(doorOf(shop), told([view]));
  await forgetEvents(shop.context);
  expect(await names(shop)).toHaveLength(2);
  await shop.advance(2 * 24 * 3600);
  await forgetEvents(shop.context);
  expect(await names(shop)).toHaveLength(1);
});

test("the reports answer from what was kept since a moment", async ({ shop }) => {
  const order = await aPaidOrder(shop, { quantity: 2 });
  const { slug = "" } = order.lines[0] ?? {};
  const search = (term: string, results: number) => ({ name: "search", term, results });
  const door = doorOf(shop);
  await receiveEvents(
    door,
    told([view, view, { name: "view_item", product: slug }, search("lmap", 0), search("lamp", 4)]),
  );
  await receiveEvents(door, told([view, search("lmap", 0)], { tab: randomUUID() }));
  await receiveEvents(door, told([{ name: "purchase", order: order.token }]));
  const since = new Date(shop.context.now().getTime() - 60_000);
  const read = (title: Parameters<typeof readReport>[1], from = since) => readReport(shop.context.db, title, from);
  expect(await read("From a visit to a purchase")).toEqual([
    { visits: 2, saw_a_product: 1, added_to_cart: 0, pressed_pay: 0, purchases: 1 },
  ]);
  expect(await read("What sells best")).toEqual([{ product: slug, pieces: 2, lines: 1, markets: "en-GB" }]);
  expect(await read("Searches that found nothing")).toEqual([{ term: "lmap", market: "en-GB", times: 2 }]);
  await shop.advance(120);
  expect(await read("Searches that found nothing", shop.context.now())).toEqual([]);
});
