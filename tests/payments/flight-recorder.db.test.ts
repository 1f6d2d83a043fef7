import { settle } from "@/lib/payments/settle";
import { anOpenOrder, aPaidOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

function callsOf({ context: { db } }: TestShop, orderId: string) {
  return db.apiCall.findMany({ where: { orderId }, orderBy: [{ at: "asc" }, { call: "asc" }] });
}

test("every call on behalf of an order is written down, with what was sent and answered", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  const calls = await callsOf(shop, order.id);
  expect(calls.map(({ call }) => call.replace(/_?(cs|pi)_\w+/, ":id"))).toEqual([
    "POST /v1/checkout/sessions",
    expect.stringContaining("GET /v1/checkout/sessions/"),
    expect.stringContaining("GET /v1/payment_intents/"),
  ]);
  const [create, , intent] = calls;
  expect(create).toMatchObject({ status: 200, outcome: "answered", orderId: order.id });
  expect(create?.request).toMatchObject({ client_reference_id: order.reference });
  expect(intent?.answer).toMatchObject({ status: "succeeded", amount: order.totalMinor });
});

test("neither key, card, shopper nor a page's address is in what is written down", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  const text = JSON.stringify(await callsOf(shop, order.id));
  expect(text.length).toBeGreaterThan(1_000);
  expect(text).not.toMatch(/sk_test|4111|ada@|Ada|447700|Orchard|HR1|\/pay\/|_secret_/);
  expect(text).not.toContain(order.token);
});

test("an answer that says the same again is told of, not kept again", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  for (let look = 0; look < 3; look += 1) await settle(shop.context, order.id);
  const reads = (await callsOf(shop, order.id)).filter(({ call }) => call.startsWith("GET /v1/checkout/sessions"));
  expect(reads.map(({ answer }) => answer !== null)).toEqual([true, false, false]);
});

test("a call that is never answered is written down, and so is a refusal", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  shop.weather(() => Promise.reject(new TypeError("down")));
  await expect(settle(shop.context, order.id)).rejects.toThrow();
  shop.weather(() => Promise.resolve(Response.json({ error: { code: "resource_missing" } }, { status: 404 })));
  await expect(settle(shop.context, order.id)).rejects.toThrow();
  expect((await callsOf(shop, order.id)).slice(1)).toMatchObject([
    { status: null, outcome: "unknown", answer: { nothing: "TypeError" } },
    { status: 404, outcome: "refused", answer: { error: { code: "resource_missing" } } },
  ]);
});

test("an order is settled even where nothing can be written down", async ({ db, shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  await db.$executeRaw`ALTER TABLE "ApiCall" RENAME TO "Elsewhere"`;
  expect(await settle(shop.context, order.id)).toBe("paid");
});
