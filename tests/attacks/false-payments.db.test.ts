import { settle } from "@/lib/payments/settle";
import { shipOrder } from "@/lib/payments/ship-order";
import { anOpenOrder, aPaidOrder, stockOf, theOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

type Lie = Record<string, unknown>;
const isSession = /\/v1\/checkout\/sessions\/cs_\w+$/;
const isIntent = /\/v1\/payment_intents\/pi_\w+$/;

/** Whoever can forge or confuse what WooshPay answers: its answers carry these members instead of the true ones. */
function whereWooshPaySays(shop: TestShop, session: Lie, intent: Lie): void {
  shop.weather((request, send) => {
    const lie = isSession.test(request.url) ? session : isIntent.test(request.url) ? intent : undefined;
    if (!lie || request.method !== "GET") return undefined;
    return send().then(async (answer) => Response.json({ ...((await answer.json()) as Lie), ...lie }));
  });
}

const lies: [what: string, check: string, session: Lie, intent: Lie][] = [
  ["another order's session", "the session's reference", { client_reference_id: "wftest-another" }, {}],
  ["a session of nobody's", "the session's reference", { client_reference_id: null }, {}],
  ["another order's intent", "the intent's reference", {}, { merchant_order_id: "wftest-another" }],
  ["a session of one penny", "the session's amount", { amount_total: 1 }, {}],
  ["a session of more than was ordered", "the session's amount", { amount_total: 999_999 }, {}],
  ["a session in another currency", "the session's currency", { currency: "JPY" }, {}],
  ["a session that only saves a card", "the session's mode", { mode: "setup" }, {}],
  ["a session of the other mode", "live or test", { livemode: true }, {}],
  ["an intent of one penny", "the intent's amount", {}, { amount: 1, amount_received: 1 }],
  ["an intent in another currency", "the intent's currency", {}, { currency: "JPY" }],
  ["less money than was asked for", "the amount received", {}, { amount_received: 4_800 }],
  ["no money at all", "the amount received", {}, { amount_received: 0 }],
  ["more money than was asked for", "the amount received", {}, { amount_received: 999_999 }],
];

test.for(lies)("%s buys nothing (%s)", async ([, , session, intent], { shop }) => {
  const order = await anOpenOrder(shop);
  await shop.onPayPage(order.url);
  shop.loseWebhooks();
  whereWooshPaySays(shop, session, intent);
  expect(await settle(shop.context, order.id)).toBe("under_review");
  expect(await theOrder(shop, order.id)).toMatchObject({
    reviewReason: expect.stringMatching(/\w/) as string,
    invoiceNumber: null,
  });
  expect(await stockOf(shop, order.variantId)).toMatchObject({ sold: 0 });
  expect(await shipOrder(shop.context, order.id, {}, "the merchant")).toEqual({ ok: false, error: "not_paid" });
});

const halfTruths: [what: string, check: string, session: Lie, intent: Lie][] = [
  [
    "is complete and paid, while its intent still asks for a method",
    "the intent decides",
    { status: "complete", payment_status: "paid" },
    {},
  ],
  [
    "is paid, while its bank still thinks",
    "the intent decides",
    { status: "complete", payment_status: "paid" },
    { status: "processing" },
  ],
  [
    "is complete, with an intent of a status nobody knows",
    "unknown words wait",
    { status: "complete" },
    { status: "blessed" },
  ],
  ["is of a status nobody knows", "unknown words wait", { status: "blessed", payment_status: "blessed" }, {}],
];

test.for(halfTruths)("a session that %s is not a paid order (%s)", async ([, , session, intent], { shop }) => {
  const order = await anOpenOrder(shop);
  whereWooshPaySays(shop, session, intent);
  expect(await settle(shop.context, order.id)).not.toBe("paid");
  expect(await stockOf(shop, order.variantId)).toMatchObject({ sold: 0 });
});

test("somebody else's paid session, put in place of one's own, buys nothing (the session's reference)", async ({
  db,
  shop,
}) => {
  const [mine, theirs] = [await anOpenOrder(shop), await aPaidOrder(shop)];
  const { sessionId } = theirs.attempts[0] ?? {};
  await db.paymentAttempt.updateMany({ where: { orderId: theirs.id }, data: { sessionId: null } });
  await db.paymentAttempt.updateMany({ where: { orderId: mine.id }, data: { sessionId: sessionId ?? null } });
  expect(await settle(shop.context, mine.id)).toBe("under_review");
});
