import { createHmac } from "node:crypto";
import { receiveWebhook } from "@/lib/payments/receive-webhook";
import { anOpenOrder, theOrder, type AnOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

const SECRET = "whsec_0123456789abcdefghijklmnopqrstuv";
const T = 1_767_600_000;

type Letter = { body: string; header: string | null; headerName?: string };
type Forgery = (order: AnOrder) => Letter;

const paid = (order: AnOrder, more: object = {}) =>
  JSON.stringify({
    id: "evt_1767600000000000001",
    object: "event",
    created: T,
    livemode: false,
    type: "payment_intent.succeeded",
    data: {
      object: { id: order.intentId, object: "payment_intent", merchant_order_id: order.reference, status: "succeeded" },
    },
    ...more,
  });
const mac = (text: string, secret = SECRET) => createHmac("sha256", secret).update(text).digest("hex");
const signed = (body: string, secret = SECRET): Letter => ({
  body,
  header: `t=${T},v1=${mac(`${T}.${body}`, secret)}`,
});

const forgeries: [attack: string, check: string, forgery: Forgery][] = [
  ["without a signature", "a missing header is a refusal", (order) => ({ body: paid(order), header: null })],
  ["with an empty signature", "a missing header is a refusal", (order) => ({ body: paid(order), header: "" })],
  ["signed by a stranger", "the secret", (order) => signed(paid(order), "whsec_of_a_stranger")],
  ["signed with an empty secret", "empty secrets are not used", (order) => signed(paid(order), "")],
  ["signed with the API's key", "the secret", (order) => signed(paid(order), "sk_test_sandbox")],
  [
    "signed with the secret less its prefix",
    "the whole secret is the key",
    (order) => signed(paid(order), SECRET.slice(6)),
  ],
  [
    "changed after it was signed",
    "raw bytes are signed",
    (order) => ({ ...signed(paid(order)), body: paid(order, { livemode: null }) }),
  ],
  [
    "with another time than was signed",
    "the time is signed",
    (order) => ({ body: paid(order), header: `t=${T + 1},v1=${mac(`${T}.${paid(order)}`)}` }),
  ],
  [
    "with two times",
    "exactly one time",
    (order) => ({ ...signed(paid(order)), header: `t=1,${signed(paid(order)).header ?? ""}` }),
  ],
  [
    "signed in an older scheme",
    "v1 only",
    (order) => ({ body: paid(order), header: `t=${T},v0=${mac(`${T}.${paid(order)}`)}` }),
  ],
  [
    "with half of a right signature",
    "all 64 digits count",
    (order) => ({ body: paid(order), header: `t=${T},v1=${mac(`${T}.${paid(order)}`).slice(0, 32)}` }),
  ],
  [
    "with the signature of the body alone",
    "the time is signed",
    (order) => ({ body: paid(order), header: `t=${T},v1=${mac(paid(order))}` }),
  ],
  [
    "signed in a header of another service",
    "our header only",
    (order) => ({ ...signed(paid(order)), headerName: "stripe-signature" }),
  ],
  ["that is no JSON", "a schema at the door", () => signed("paid!")],
  ["that is no event", "a schema at the door", () => signed(JSON.stringify({ paid: true }))],
  ["that is larger than any event", "a bounded body", (order) => signed(paid(order, { padding: "x".repeat(300_000) }))],
];

test.for(forgeries)("an event %s is refused (%s)", async ([, , forgery], { db, shop }) => {
  const order = await anOpenOrder(shop);
  expect((await deliver(shop, forgery(order))).status).toBeGreaterThanOrEqual(400);
  expect(await db.webhookEvent.count()).toBe(0);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "awaiting_payment" });
});

const harmless: [attack: string, check: string, forgery: Forgery][] = [
  ["says paid of an order that is not", "WooshPay is asked, the event is not believed", (order) => signed(paid(order))],
  ["is live where the shop is not", "the mode", (order) => signed(paid(order, { livemode: true }))],
  [
    "names an order that does not exist",
    "only our own orders",
    (order) => signed(paid({ ...order, reference: "wftest-nobodys", intentId: "pi_1" })),
  ],
  [
    "is of a type nobody knows",
    "WooshPay is asked",
    (order) => signed(paid(order, { type: "payment_intent.blessed" })),
  ],
];

test.for(harmless)("an event that %s moves nothing (%s)", async ([, , forgery], { shop }) => {
  const order = await anOpenOrder(shop);
  expect((await deliver(shop, forgery(order))).status).toBe(200);
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "awaiting_payment", capturedMinor: 0 });
});

test("an event that is replayed moves nothing a second time (the event's id)", async ({ db, shop }) => {
  const order = await anOpenOrder(shop);
  for (let times = 0; times < 5; times += 1) await deliver(shop, signed(paid(order)));
  expect(await db.webhookEvent.count({ where: { id: "evt_1767600000000000001" } })).toBe(1);
  expect(await shop.queued("settle-event")).toBe(1);
});

function deliver(shop: TestShop, { body, header, headerName = "wooshpay-signature" }: Letter) {
  const headers = new Headers(header === null ? {} : { [headerName]: header });
  const { site } = shop.context;
  const withSecret = { ...shop.context, site: { ...site, webhookSecrets: [SECRET, ""] } };
  return receiveWebhook(withSecret, new TextEncoder().encode(body), headers);
}
