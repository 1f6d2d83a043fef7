import { deliverOrder } from "@/lib/orders/deliver-order";
import { shipOrder } from "@/lib/payments/ship-order";
import { publishReview, refuseReview } from "@/lib/reviews/decide-review";
import { loadReviews, NEWEST } from "@/lib/reviews/load-reviews";
import { reviewableLines, writeReview } from "@/lib/reviews/write-review";
import { aPaidOrder, type AnOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";

const draft = { stars: 4, title: "Calm", text: "It leans exactly as far as it should.", name: "Ada" };
const DAY = 24 * 3600;

async function send(shop: TestShop, order: AnOrder): Promise<void> {
  const sent = await shipOrder(shop.context, order.id, {}, "a merchant");
  if (!sent.ok) throw new Error(sent.error);
}

async function anArrivedOrder(shop: TestShop): Promise<AnOrder> {
  const order = await aPaidOrder(shop);
  await send(shop, order);
  await deliverOrder(shop.context, order.id, "a merchant");
  return order;
}

const write = (shop: TestShop, { token, lineId }: AnOrder, more: object = {}) =>
  writeReview(shop.context, { token, lineId }, { ...draft, ...more }, "en");

const theReview = (shop: TestShop) => shop.context.db.review.findFirstOrThrow();

async function ratingsOf(shop: TestShop, { variantId }: AnOrder) {
  const { product } = await shop.context.db.variant.findUniqueOrThrow({
    where: { id: variantId },
    select: { product: { select: { ratings: true, slug: true } } },
  });
  return product;
}

/** Puts the product into the collection "supper". */
async function gather({ context: { db } }: TestShop, productId: string): Promise<void> {
  const picture = { create: { id: "supper", width: 1, height: 1, widths: [1], colour: "#ffffff" } };
  const products = { create: { productId, position: 0 } };
  await db.collection.create({ data: { slug: "supper", position: 0, picture, products } });
}

describe("who may write", () => {
  test("whoever holds the order may, once its parcel has arrived, and before that may not", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    expect(await write(shop, order)).toEqual({ ok: false, error: "not_yours" });
    await send(shop, order);
    expect(await write(shop, order)).toEqual({ ok: false, error: "not_yours" });
    await deliverOrder(shop.context, order.id, "a merchant");
    expect(await write(shop, order)).toEqual({ ok: true, value: "waiting" });
  });

  test("a parcel that nobody reported has arrived a week after it left", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    await send(shop, order);
    await shop.advance(7 * DAY - 60);
    expect(await reviewableLines(shop.context, order.token)).toEqual([]);
    await shop.advance(61);
    expect(await reviewableLines(shop.context, order.token)).toMatchObject([{ id: order.lineId, review: null }]);
  });

  test("another order's token opens nothing", async ({ shop }) => {
    const order = await anArrivedOrder(shop);
    expect(await write(shop, { ...order, token: "another" })).toEqual({ ok: false, error: "not_yours" });
    expect(await shop.context.db.review.count()).toBe(0);
  });
});

test("a line has one review, however often it is sent; the last writing before it is read counts", async ({ shop }) => {
  const order = await anArrivedOrder(shop);
  await Promise.all([1, 2, 3].map((stars) => write(shop, order, { stars })));
  await write(shop, order, { stars: 5, title: null });
  expect(await shop.context.db.review.count()).toBe(1);
  expect(await theReview(shop)).toMatchObject({ stars: 5, title: null, state: "waiting" });
});

test("nobody sees a review before it is published", async ({ shop }) => {
  const order = await anArrivedOrder(shop);
  await write(shop, order);
  const { slug, ratings } = await ratingsOf(shop, order);
  expect(ratings).toEqual([0, 0, 0, 0, 0]);
  expect(await loadReviews(shop.context.db, slug, "en", NEWEST)).toEqual([]);
});

test("a published review is shown and counted, turns the pages that show it, and stays as it is", async ({ shop }) => {
  const order = await anArrivedOrder(shop);
  await write(shop, order);
  const { id, productId } = await theReview(shop);
  await gather(shop, productId);
  expect(await publishReview(shop.context, id)).toEqual({ ok: true, value: "done" });
  const { slug, ratings } = await ratingsOf(shop, order);
  expect(ratings).toEqual([0, 0, 0, 1, 0]);
  expect(await loadReviews(shop.context.db, slug, "en", NEWEST)).toMatchObject([{ ...draft, language: "en" }]);
  await shop.work();
  expect(shop.revalidated.toSorted()).toEqual([`category:vessels-${slug}`, "collection:supper", `product:${slug}`]);
  expect(await write(shop, order, { stars: 1 })).toEqual({ ok: false, error: "published" });
});

test("who reads a review publishes what they read: one that was rewritten meanwhile has another id", async ({
  shop,
}) => {
  const order = await anArrivedOrder(shop);
  await write(shop, order);
  const { id } = await theReview(shop);
  await write(shop, order, { text: "Something else altogether, which nobody has read." });
  expect(await publishReview(shop.context, id)).toEqual({ ok: false, error: "not_waiting" });
  expect(await theReview(shop)).toMatchObject({ state: "waiting" });
});

test("two who publish the same review at once count it once", async ({ shop }) => {
  const order = await anArrivedOrder(shop);
  await write(shop, order);
  const { id } = await theReview(shop);
  const both = await Promise.all([1, 2, 3].map(() => publishReview(shop.context, id)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await ratingsOf(shop, order)).ratings).toEqual([0, 0, 0, 1, 0]);
});

test("a refused review tells its buyer why and may be written anew; one that was published is counted no more", async ({
  shop,
}) => {
  const order = await anArrivedOrder(shop);
  await write(shop, order);
  await publishReview(shop.context, (await theReview(shop)).id);
  await refuseReview(shop.context, (await theReview(shop)).id, "It is about the carrier.");
  const { slug, ratings } = await ratingsOf(shop, order);
  expect(ratings).toEqual([0, 0, 0, 0, 0]);
  expect(await loadReviews(shop.context.db, slug, "en", NEWEST)).toEqual([]);
  const [line] = await reviewableLines(shop.context, order.token);
  expect(line?.review).toMatchObject({ state: "refused", cause: "It is about the carrier." });
  await write(shop, order, { stars: 2 });
  expect(await theReview(shop)).toMatchObject({ stars: 2, state: "waiting", cause: null });
});

test("reviews in the reader's language come first, newest first, and six at most", async ({ shop }) => {
  const { db } = shop.context;
  const order = await anArrivedOrder(shop);
  const [line] = await db.orderLine.findMany({ where: { id: order.lineId }, omit: { id: true } });
  const { product } = await db.variant.findUniqueOrThrow({ where: { id: order.variantId }, select: { product: true } });
  for (const [position, language] of ["en", "de", "de", "en", "en", "de", "de"].entries()) {
    if (!line) break;
    const { id } = await db.orderLine.create({ data: { ...line, position: position + 1 } });
    const at = new Date(Date.parse("2026-03-01") + position * DAY * 1000);
    await db.review.create({
      data: {
        ...{ id: crypto.randomUUID(), orderLineId: id, productId: product.id, language, state: "published" },
        ...{ ...draft, text: `review ${position}`, writtenAt: at },
      },
    });
  }
  const shown = await loadReviews(db, product.slug, "de", NEWEST);
  expect(shown.map(({ text }) => text)).toEqual([6, 5, 2, 1, 4, 3].map((position) => `review ${position}`));
  const rest = await loadReviews(db, product.slug, "de", { take: 6, skip: 6 });
  expect(rest.map(({ text }) => text)).toEqual(["review 0"]);
  expect((await ratingsOf(shop, order)).ratings).toEqual([0, 0, 0, 7, 0]);
});
