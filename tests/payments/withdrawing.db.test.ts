import { settle } from "@/lib/payments/settle";
import { shipOrder } from "@/lib/payments/ship-order";
import { withdrawOrder, type Declaration } from "@/lib/payments/withdraw-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { anOpenOrder, aPaidOrder, stockOf, theOrder, type AnOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

const DAY = 24 * 60 * 60;

function declaring({ lineId }: AnOrder, quantity: number, after = 0): Declaration {
  return { name: "Ada Buyer", email: "ada@home.example", pieces: [{ lineId, quantity }], after };
}

const declarations = (shop: TestShop) => shop.context.db.withdrawal.findMany({ orderBy: { receivedAt: "asc" } });

test("withdrawing from all of an order before it is sent cancels it, and its money goes back", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 2))).toMatchObject({ ok: true });
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", refundedMinor: 9600 });
  expect(await stockOf(shop, order.variantId)).toEqual({ free: 10, held: 0, sold: 0 });
  expect(await db.orderEvent.count({ where: { cause: { startsWith: "withdrawal" } } })).toBe(1);
});

test("a declaration is confirmed at once, to the address it names, with its date and its content", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  await withdrawOrder(shop.context, order.id, declaring(order, 1));
  await shop.work();
  const [receipt] = shop.letters.filter(({ to }) => to === "ada@home.example");
  const [{ receivedAt } = { receivedAt: new Date(0) }] = await declarations(shop);
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });
  expect(receipt?.text).toContain(`On ${time.format(receivedAt)} you, Ada Buyer, declared`);
  expect(receipt?.text).toContain("1 × Pippin vase");
});

test("withdrawing from a part moves no money by itself and leaves the order to be served", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  await withdrawOrder(shop.context, order.id, declaring(order, 1));
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", cancelledAt: null });
});

test("withdrawing after the parcel was sent is taken down, and the money waits for the goods", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  await shipOrder(shop.context, order.id, {}, "staff");
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 2))).toMatchObject({ ok: true });
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", fulfilment: "shipped" });
  expect(await db.refund.count()).toBe(0);
});

test("the same form sent many times at once is one declaration and one mail", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  const answers = await Promise.all([1, 2, 3, 4].map(() => withdrawOrder(shop.context, order.id, declaring(order, 1))));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await declarations(shop)).toHaveLength(1);
  expect(await db.mail.count({ where: { kind: "withdrawn" } })).toBe(1);
});

test("what is left can be withdrawn by a later declaration, and never more than that", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  await withdrawOrder(shop.context, order.id, declaring(order, 1));
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 2, 1))).toEqual({ ok: false, error: "too_many" });
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 1, 1))).toMatchObject({ ok: true });
  expect(await declarations(shop)).toHaveLength(2);
  expect(await theOrder(shop, order.id)).toMatchObject({ cancelledAt: expect.any(Date) as Date });
});

test("pieces whose money has gone back already cannot be withdrawn", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  await requestRefund(
    shop.context,
    order.id,
    { lines: [{ id: order.lineId, quantity: 1 }], shipping: false },
    "broken",
  );
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 2))).toEqual({ ok: false, error: "too_many" });
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 1))).toMatchObject({ ok: true });
});

test("pieces of another order, none, and the same line twice are refused", async ({ shop }) => {
  const [order, other] = [await aPaidOrder(shop), await aPaidOrder(shop)];
  const refused = async (pieces: Declaration["pieces"]) =>
    withdrawOrder(shop.context, order.id, { ...declaring(order, 1), pieces });
  expect(await refused(declaring(other, 1).pieces)).toEqual({ ok: false, error: "too_many" });
  expect(await refused([])).toEqual({ ok: false, error: "nothing_chosen" });
  const twice = [...declaring(order, 1).pieces, ...declaring(order, 1).pieces];
  expect(await refused(twice)).toEqual({ ok: false, error: "too_many" });
  expect(await declarations(shop)).toEqual([]);
});

test("an order that nobody paid, and one whose period is over, cannot be withdrawn from", async ({ shop }) => {
  const open = await anOpenOrder(shop);
  expect(await withdrawOrder(shop.context, open.id, declaring(open, 1))).toMatchObject({ error: "not_withdrawable" });
  const order = await aPaidOrder(shop);
  await shipOrder(shop.context, order.id, {}, "staff");
  await shop.advance(48 * DAY);
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 1))).toMatchObject({ error: "not_withdrawable" });
});

test("withdrawing while money is only reserved releases it", async ({ manualShop: shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  await settle(shop.context, order.id);
  expect(await withdrawOrder(shop.context, order.id, declaring(order, 2))).toMatchObject({ ok: true });
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "cancelled", capturedMinor: 0 });
  await shop.work();
  const receipt = shop.letters.find(({ to }) => to === "ada@home.example");
  expect(receipt?.text).toContain("what your bank has reserved is released");
});
