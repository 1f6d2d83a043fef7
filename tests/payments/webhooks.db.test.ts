import { receiveWebhook } from "@/lib/payments/receive-webhook";
import { registerWebhook } from "@/lib/payments/register-webhook";
import { signWebhook } from "@/lib/wooshpay";
import { expect, test, type TestShop } from "../support/shop";

const SECRET = "whsec_0123456789abcdefghijklmnopqrstuv";
const T = 1_767_600_000;

function anEvent(overrides: object = {}) {
  return {
    id: "evt_1767600000000000001",
    object: "event",
    created: T,
    livemode: false,
    type: "payment_intent.succeeded",
    data: {
      object: { id: "pi_1767600000000000002", object: "payment_intent", merchant_order_id: "wftest-0123456789" },
    },
    ...overrides,
  };
}

function deliver(shop: TestShop, event: object, { secret = SECRET, header = "wooshpay-signature", body = "" } = {}) {
  const text = JSON.stringify(event);
  const headers = new Headers(header ? { [header]: signWebhook(text, secret, T) } : {});
  const withSecret = { ...shop.context, site: { ...shop.context.site, webhookSecrets: [SECRET] } };
  return receiveWebhook(withSecret, new TextEncoder().encode(body || text), headers);
}

test("a signed event is stored and its job queued before it is acknowledged", async ({ db, shop }) => {
  expect(await deliver(shop, anEvent())).toEqual({ status: 200, note: "stored and queued" });
  expect(await db.webhookEvent.findFirst()).toMatchObject({ orderReference: "wftest-0123456789", state: "received" });
  expect(await shop.queued("settle-event")).toBe(1);
});

test("twenty simultaneous deliveries of one event are all acknowledged and queue one job", async ({ db, shop }) => {
  const receipts = await Promise.all(Array.from({ length: 20 }, () => deliver(shop, anEvent())));
  expect(new Set(receipts.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await db.webhookEvent.count()).toBe(1);
  expect(await shop.queued("settle-event")).toBe(1);
});

test.for([
  ["no signature at all", { header: "" }],
  ["a signature in another header", { header: "stripe-signature" }],
  ["a signature by another secret", { secret: "whsec_wrong" }],
  ["a body that was changed on the way", { body: JSON.stringify(anEvent({ type: "payment_intent.canceled" })) }],
] as const)("an event with %s is refused and leaves nothing behind", async ([, forgery], { db, shop }) => {
  expect((await deliver(shop, anEvent(), forgery)).status).toBe(400);
  expect(await db.webhookEvent.count()).toBe(0);
});

test("a body far larger than any event is refused before it is read", async ({ shop }) => {
  expect((await deliver(shop, anEvent({ padding: "x".repeat(300_000) }))).status).toBe(413);
});

test("an event of an unknown type or about no order is acknowledged, kept and queues nothing", async ({ db, shop }) => {
  const event = anEvent({ type: "payout.paid", data: { object: { id: "po_1", object: "payout" } } });
  expect(await deliver(shop, event)).toEqual({ status: 200, note: "stored" });
  expect(await db.webhookEvent.findFirst()).toMatchObject({ state: "ignored" });
  expect(await shop.queued("settle-event")).toBe(0);
});

test("a live event never touches a test shop: it is kept as refused and queues nothing", async ({ db, shop }) => {
  expect((await deliver(shop, anEvent({ livemode: true }))).status).toBe(200);
  expect(await db.webhookEvent.findFirst()).toMatchObject({ state: "refused" });
  expect(await shop.queued("settle-event")).toBe(0);
});

test("an event about a sister shop's order is looked up, found not ours, and closed", async ({ db, shop }) => {
  await deliver(shop, anEvent());
  await shop.work();
  expect(await db.webhookEvent.findFirst()).toMatchObject({ state: "ignored", note: "not an order of this shop" });
});

test("the shop registers once and keeps the secret; a second start changes nothing", async ({ db, shop }) => {
  expect(await registerWebhook(shop.context)).toBe("kept");
  expect(await db.webhookEndpoint.count()).toBe(1);
  expect((await shop.context.psp.webhookEndpoints.list()).data).toHaveLength(1);
});

test("a second endpoint at the shop's address, whose secret nobody holds, is removed", async ({ shop }) => {
  const { psp, site } = shop.context;
  await psp.webhookEndpoints.create({ url: `${site.origin}/api/webhooks/wooshpay`, enabled_events: ["*"] });
  expect(await registerWebhook(shop.context)).toBe("kept");
  expect((await psp.webhookEndpoints.list()).data).toHaveLength(1);
});

test("an endpoint whose secret the shop does not hold is replaced, and the old secret still verifies", async ({
  db,
  shop,
}) => {
  const [endpoint] = (await shop.context.psp.webhookEndpoints.list()).data;
  const former = await db.webhookEndpoint.findFirstOrThrow();
  await shop.context.psp.webhookEndpoints.delete(endpoint?.id ?? "");
  expect(await registerWebhook(shop.context)).toBe("created");
  expect(await db.webhookEndpoint.count({ where: { retiredAt: null } })).toBe(1);
  expect((await deliver(shop, anEvent(), { secret: former.secret })).status).toBe(200);
});

test("a shop that WooshPay cannot reach registers nothing", async ({ shop }) => {
  const site = { ...shop.context.site, apiBase: "https://apitest.wooshpay.com" };
  expect(await registerWebhook({ ...shop.context, site })).toBe("unreachable");
});
