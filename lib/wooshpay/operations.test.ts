import { describe, expect, it } from "vitest";
import type { WooshPay } from "./client";
import { anOpenSession, json, rejectionOf, scriptedService } from "./test-support/scripted-service";

const money = { amount: 1, currency: "GBP", status: "succeeded" };
const anything = { ...anOpenSession, ...money, code: "TEN", available: [], type: "event", data: { object: {} } };
const aList = { object: "list", has_more: false, data: [anything] };

type Operation = (wooshpay: WooshPay) => Promise<unknown>;

/** Each operation with the request the documentation has for it; lists answer with a list. */
const operations: [string, string, Operation][] = [
  ["POST /v1/payment_intents", "{}", (w) => w.paymentIntents.create(sent({}))],
  ["GET /v1/payment_intents/id_1", "", (w) => w.paymentIntents.retrieve("id_1")],
  ["POST /v1/payment_intents/id_1", '{"amount":2}', (w) => w.paymentIntents.update("id_1", { amount: 2 })],
  ["POST /v1/payment_intents/id_1/confirm", "{}", (w) => w.paymentIntents.confirm("id_1")],
  ["POST /v1/payment_intents/id_1/capture", "{}", (w) => w.paymentIntents.capture("id_1")],
  [
    "POST /v1/payment_intents/id_1/capture",
    '{"amount_to_capture":8}',
    (w) => w.paymentIntents.capture("id_1", { amount_to_capture: 8 }),
  ],
  [
    "POST /v1/payment_intents/id_1/cancel",
    '{"cancellation_reason":"customer cancelled"}',
    (w) => w.paymentIntents.cancel("id_1", { cancellation_reason: "customer cancelled" }),
  ],
  ["GET /v1/charges/id_1", "", (w) => w.charges.retrieve("id_1")],
  ["POST /v1/refunds", '{"payment_intent":"pi_1"}', (w) => w.refunds.create({ payment_intent: "pi_1" })],
  ["GET /v1/refunds/id_1", "", (w) => w.refunds.retrieve("id_1")],
  ["POST /v1/payment_methods", '{"type":"alipay"}', (w) => w.paymentMethods.create({ type: "alipay" })],
  ["GET /v1/payment_methods/id_1", "", (w) => w.paymentMethods.retrieve("id_1")],
  ["POST /v1/payment_methods/id_1", "{}", (w) => w.paymentMethods.update("id_1", {})],
  [
    "POST /v1/payment_methods/id_1/attach",
    '{"customer":"cus_1"}',
    (w) => w.paymentMethods.attach("id_1", { customer: "cus_1" }),
  ],
  ["POST /v1/payment_methods/id_1/detach", "{}", (w) => w.paymentMethods.detach("id_1")],
  ["GET /v1/customers/cus_1/payment_methods/id_1", "", (w) => w.paymentMethods.retrieveForCustomer("cus_1", "id_1")],
  ["POST /v1/customers", "{}", (w) => w.customers.create()],
  ["GET /v1/customers/id_1", "", (w) => w.customers.retrieve("id_1")],
  ["POST /v1/customers/id_1", '{"name":"Ada"}', (w) => w.customers.update("id_1", { name: "Ada" })],
  ["POST /v1/products", '{"name":"apple"}', (w) => w.products.create({ name: "apple" })],
  ["GET /v1/products/id_1", "", (w) => w.products.retrieve("id_1")],
  ["POST /v1/products/id_1", '{"active":false}', (w) => w.products.update("id_1", { active: false })],
  [
    "POST /v1/prices",
    '{"currency":"GBP","unit_amount":1,"product":"prod_1"}',
    (w) => w.prices.create({ currency: "GBP", unit_amount: 1, product: "prod_1" }),
  ],
  ["GET /v1/prices/id_1", "", (w) => w.prices.retrieve("id_1")],
  ["POST /v1/prices/id_1", '{"nickname":"low"}', (w) => w.prices.update("id_1", { nickname: "low" })],
  ["POST /v1/coupons", '{"percent_off":10}', (w) => w.coupons.create({ percent_off: 10 })],
  ["GET /v1/coupons/id_1", "", (w) => w.coupons.retrieve("id_1")],
  ["DELETE /v1/coupons/id_1", "", (w) => w.coupons.delete("id_1")],
  ["POST /v1/promotion_code", '{"coupon":"c_1"}', (w) => w.promotionCodes.create({ coupon: "c_1" })],
  ["POST /v1/promotion_code/id_1", '{"active":false}', (w) => w.promotionCodes.update("id_1", { active: false })],
  ["POST /v1/payment_links", '{"line_items":[]}', (w) => w.paymentLinks.create({ line_items: [] })],
  ["GET /v1/payment_links/id_1", "", (w) => w.paymentLinks.retrieve("id_1")],
  ["POST /v1/payment_links/id_1", '{"active":false}', (w) => w.paymentLinks.update("id_1", { active: false })],
  ["GET /v1/disputes/id_1", "", (w) => w.disputes.retrieve("id_1")],
  ["POST /v1/disputes/id_1", '{"submit":true}', (w) => w.disputes.update("id_1", { submit: true })],
  ["POST /v1/disputes/id_1/close", "{}", (w) => w.disputes.close("id_1")],
  ["GET /v1/files/id_1", "", (w) => w.files.retrieve("id_1")],
  ["GET /v1/balance", "", (w) => w.balance.retrieve()],
  ["GET /v1/events/id_1", "", (w) => w.events.retrieve("id_1")],
];

const lists: [string, Operation][] = [
  ["GET /v1/payment_intents", (w) => w.paymentIntents.list()],
  ["GET /v1/payment_intents/search?query=status%3A%27succeeded%27", search],
  ["GET /v1/charges/list?payment_intent=pi_1", (w) => w.charges.list({ payment_intent: "pi_1" })],
  ["GET /v1/payment_methods?type=card", (w) => w.paymentMethods.list({ type: "card" })],
  ["GET /v1/customers/cus_1/payment_methods?limit=3", (w) => w.paymentMethods.listForCustomer("cus_1", { limit: 3 })],
  ["GET /v1/products?active=true", (w) => w.products.list({ active: true })],
  ["GET /v1/payment_links", (w) => w.paymentLinks.list()],
  ["GET /v1/payment_links/id_1/line_items", (w) => w.paymentLinks.lineItems("id_1")],
  ["GET /v1/disputes/list?charge=ch_1", (w) => w.disputes.list({ charge: "ch_1" })],
];

function search(wooshpay: WooshPay) {
  return wooshpay.paymentIntents.search({ query: "status:'succeeded'" });
}

/** What a caller without types may send. */
function sent(params: object) {
  return JSON.parse(JSON.stringify(params));
}

describe("an operation is sent as", () => {
  it.each(operations)("%s %s", async (call, body, operation) => {
    const { wooshpay, requests } = scriptedService([json(anything)]);
    await operation(wooshpay);
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([call]);
    expect(requests[0]?.body ?? "").toBe(body);
  });

  it.each(lists)("%s", async (call, operation) => {
    const { wooshpay, requests } = scriptedService([json(aList)]);
    expect(await operation(wooshpay)).toMatchObject({ has_more: false, data: [{ id: anything.id }] });
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([call]);
  });
});

describe("every list is read to its end by", () => {
  it.each<[string, (wooshpay: WooshPay) => AsyncIterable<{ id: string }>]>([
    ["checkoutSessions.listAll", (w) => w.checkoutSessions.listAll({ limit: 1 })],
    ["checkoutSessions.allLineItems", (w) => w.checkoutSessions.allLineItems("cs_1", { limit: 1 })],
    ["paymentIntents.listAll", (w) => w.paymentIntents.listAll({ limit: 1 })],
    ["charges.listAll", (w) => w.charges.listAll({ limit: 1 })],
    ["paymentMethods.listAll", (w) => w.paymentMethods.listAll({ limit: 1 })],
    ["paymentMethods.listAllForCustomer", (w) => w.paymentMethods.listAllForCustomer("cus_1", { limit: 1 })],
    ["products.listAll", (w) => w.products.listAll({ limit: 1 })],
    ["paymentLinks.listAll", (w) => w.paymentLinks.listAll({ limit: 1 })],
    ["paymentLinks.allLineItems", (w) => w.paymentLinks.allLineItems("plink_1", { limit: 1 })],
    ["disputes.listAll", (w) => w.disputes.listAll({ limit: 1 })],
    ["webhookEndpoints.listAll", (w) => w.webhookEndpoints.listAll({ limit: 1 })],
  ])("%s", async (_name, listAll) => {
    const endpoint = { ...anything, enabled_events: [] };
    const page = (id: string, has_more: boolean) => json({ object: "list", has_more, data: [{ ...endpoint, id }] });
    const { wooshpay, requests } = scriptedService([page("id_2", true), page("id_1", false)]);
    const ids: string[] = [];
    for await (const { id } of listAll(wooshpay)) ids.push(id);
    expect(ids).toEqual(["id_2", "id_1"]);
    expect(requests[1]?.url.search).toBe("?limit=1&starting_after=id_2");
  });
});

it("a write carries its idempotency key and heeds its signal", async () => {
  const { wooshpay, requests } = scriptedService([json(anything)]);
  const caller = new AbortController();
  await wooshpay.refunds.create({ payment_intent: "pi_1" }, { idempotencyKey: "refund:1", signal: caller.signal });
  expect(requests[0]?.headers.get("idempotency-key")).toBe("refund:1");
  caller.abort();
  const aborted = wooshpay.refunds.create({ payment_intent: "pi_1" }, { signal: caller.signal });
  expect(await rejectionOf(aborted)).toMatchObject({ reason: "aborted" });
});

it.each<[string, Operation]>([
  ["a customer", (w) => w.paymentMethods.retrieveForCustomer("../refunds", "pm_1")],
  ["a method of one", (w) => w.paymentMethods.retrieveForCustomer("cus_1", "..")],
  ["a payment link", (w) => w.paymentLinks.allLineItems("a/b").next()],
  ["a dispute", (w) => w.disputes.close("dp_1?x")],
])("an id that could change the path is refused unsent: %s", async (_what, operation) => {
  const { wooshpay, requests } = scriptedService([]);
  expect(await rejectionOf(operation(wooshpay))).toMatchObject({ name: "BadRequestError", code: "invalid_id" });
  expect(requests).toEqual([]);
});
