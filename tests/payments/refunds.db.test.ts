import { decideRefund } from "@/lib/payments/decide-refund";
import { settleReturns } from "@/lib/payments/settle-returns";
import { sendRefund } from "@/lib/payments/send-refund";
import { requestRefund } from "@/lib/refunds/request-refund";
import type { CreateRefundParams } from "@/lib/wooshpay";
import { aPaidOrder, anOpenOrder, balancesOf, theOrder, type AnOrder } from "../support/an-order";
import { describe, expect, test, type TestShop } from "../support/shop";

const refundsPath = /\/v1\/refunds$/;

const onePiece = (order: AnOrder) => ({ lines: [{ id: order.lineId, quantity: 1 }], shipping: false });

/** What WooshPay still holds of an order's money. */
async function heldByWooshPay(shop: TestShop, { intentId }: AnOrder): Promise<number> {
  let minor = 0;
  for await (const charge of shop.context.psp.charges.listAll({ payment_intent: intentId })) {
    minor += (charge.amount_captured ?? 0) - (charge.amount_refunded ?? 0);
  }
  return minor;
}

test("a paid order is booked as a sale and a capture", async ({ shop }) => {
  const order = await aPaidOrder(shop);
  expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9600 });
  expect(await theOrder(shop, order.id)).toMatchObject({ capturedMinor: 9600, invoiceNumber: 1 });
});

test("pieces go back one by one, and the order is partly and then wholly refunded", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  for (const state of ["partly_refunded", "refunded"]) {
    expect(await requestRefund(shop.context, order.id, onePiece(order), "broken")).toMatchObject({ ok: true });
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state });
  }
  expect(await heldByWooshPay(shop, order)).toBe(0);
  expect((await balancesOf(shop, order.id)).wooshpay).toBeUndefined();
  expect(await requestRefund(shop.context, order.id, onePiece(order), "again")).toMatchObject({ ok: false });
  expect(await db.mail.count({ where: { kind: "refunded" } })).toBe(2);
});

test("of twenty simultaneous refunds of one line, one is written", async ({ db, shop }) => {
  const order = await aPaidOrder(shop, { quantity: 1 });
  const asking = Array.from({ length: 20 }, () => requestRefund(shop.context, order.id, onePiece(order), "broken"));
  const answers = await Promise.all(asking);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await Promise.all([shop.work(), shop.work()]);
  expect(await db.refund.count()).toBe(1);
  expect(await heldByWooshPay(shop, order)).toBe(order.shippingMinor);
});

test("an order that is not paid has nothing to give back", async ({ shop }) => {
  const order = await anOpenOrder(shop);
  expect(await requestRefund(shop.context, order.id, "all", "early")).toEqual({ ok: false, error: "not_paid" });
});

describe("when the answer to a refund is lost", () => {
  test("before it took effect, it is asked for again and given once", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    const refund = await requestRefund(shop.context, order.id, "all", "sorry");
    if (!refund.ok) throw new Error(refund.error);
    shop.weather((request) => (refundsPath.test(request.url) ? Promise.reject(new TypeError("reset")) : undefined));
    await expect(sendRefund(shop.context, refund.value.id)).rejects.toThrow();
    shop.clearSky();
    await sendRefund(shop.context, refund.value.id);
    expect(await heldByWooshPay(shop, order)).toBe(0);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
  });

  test("after it took effect, it is found by what the charge has given back, and not asked for again", async ({
    shop,
  }) => {
    const order = await aPaidOrder(shop);
    const refund = await requestRefund(shop.context, order.id, onePiece(order), "sorry");
    if (!refund.ok) throw new Error(refund.error);
    let asked = 0;
    shop.weather((request, send) => {
      if (!refundsPath.test(request.url)) return undefined;
      asked += 1;
      return send().then(() => Promise.reject(new TypeError("reset")));
    });
    await expect(sendRefund(shop.context, refund.value.id)).rejects.toThrow();
    await sendRefund(shop.context, refund.value.id);
    expect(asked).toBe(1);
    expect(await heldByWooshPay(shop, order)).toBe(4800);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "partly_refunded", refundedMinor: 4800 });
  });

  test("and the charge has given back something else meanwhile, a person decides", async ({ db, shop }) => {
    const order = await aPaidOrder(shop);
    const refund = await requestRefund(shop.context, order.id, onePiece(order), "sorry");
    if (!refund.ok) throw new Error(refund.error);
    shop.weather((request) => (refundsPath.test(request.url) ? Promise.reject(new TypeError("reset")) : undefined));
    await expect(sendRefund(shop.context, refund.value.id)).rejects.toThrow();
    shop.clearSky();
    await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 100 });
    await sendRefund(shop.context, refund.value.id);
    expect(await heldByWooshPay(shop, order)).toBe(9500);
    expect(await db.difference.findMany()).toMatchObject([{ kind: "refund_unclear", orderId: order.id }]);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "under_review" });
    expect(await requestRefund(shop.context, order.id, "all", "more")).toEqual({
      ok: false,
      error: "refund_under_way",
    });
    const decided = await decideRefund(shop.context, order.id, { went: false, cause: "Grace looked: it has not gone" });
    expect(decided).toEqual({ ok: true, value: "partly_refunded" });
    expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9500 });
    expect(await db.difference.count({ where: { kind: "refund_unclear", resolvedAt: null } })).toBe(0);
    expect(await requestRefund(shop.context, order.id, "all", "more")).toMatchObject({ value: { amountMinor: 9500 } });
  });

  test("only a refund that is unclear is decided by a person", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    const decided = await decideRefund(shop.context, order.id, { went: true, cause: "a guess" });
    expect(decided).toEqual({ ok: false, error: "no_unclear_refund" });
  });
});

describe("a bank that takes its time with a refund", () => {
  test("leaves it pending, counted but not done, until it says yes", async ({ db, shop }) => {
    const order = await aPaidOrder(shop);
    await shop.control("next-refund", { outcome: "pending" });
    await requestRefund(shop.context, order.id, "all", "sorry");
    await shop.work();
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", refundedMinor: 0 });
    expect(await requestRefund(shop.context, order.id, "all", "more")).toEqual({
      ok: false,
      error: "refund_under_way",
    });
    await shop.advance(150);
    await shop.delivered();
    await shop.work();
    expect(await db.refund.findMany()).toMatchObject([{ state: "succeeded" }]);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
  });

  test("and then sends it back, leaves the money with us, the ledger square and a person told", async ({
    db,
    shop,
  }) => {
    const order = await aPaidOrder(shop);
    await shop.control("next-refund", { outcome: "pending" });
    await requestRefund(shop.context, order.id, "all", "sorry");
    await shop.work();
    const { refundId } = await db.refund.findFirstOrThrow();
    await shop.control(`refunds/${refundId ?? ""}/settle`, { outcome: "failed" });
    await settleReturns(shop.context, order.id);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", refundedMinor: 0 });
    expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9600 });
    expect(await db.difference.findMany()).toMatchObject([{ kind: "refund_failed" }]);
    expect(await requestRefund(shop.context, order.id, "all", "again")).toMatchObject({ ok: true });
  });
});

test("a refund that WooshPay refuses moves nothing and is shown to a person", async ({ db, shop }) => {
  const order = await aPaidOrder(shop);
  await requestRefund(shop.context, order.id, "all", "sorry");
  shop.weather((request) => {
    if (!refundsPath.test(request.url)) return undefined;
    return Promise.resolve(Response.json({ error: { type: "invalid_request_error", message: "no" } }, { status: 402 }));
  });
  await shop.work();
  expect(await db.refund.findMany()).toMatchObject([{ state: "failed" }]);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid" });
  expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9600 });
  expect(await db.difference.findMany()).toMatchObject([{ kind: "refund_failed" }]);
});

test("a refund made at WooshPay itself is noticed by its event, booked, and counted against ours", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 9000 });
  await shop.delivered();
  await shop.work();
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "partly_refunded", refundedMinor: 9000 });
  expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 600 });
  expect(await db.difference.findMany()).toMatchObject([{ kind: "refunded_elsewhere" }]);
  expect(await requestRefund(shop.context, order.id, onePiece(order), "broken")).toMatchObject({
    error: "more_than_captured",
  });
  expect(await requestRefund(shop.context, order.id, "all", "rest")).toMatchObject({ value: { amountMinor: 600 } });
});

test("a refund of ours that reaches WooshPay while the charge is looked at is not taken for somebody else's", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  let looked = false;
  shop.weather(async (request, send) => {
    if (looked || !request.url.includes("/v1/charges")) return send();
    looked = true;
    await requestRefund(shop.context, order.id, "all", "sorry");
    const { requestBody, idempotencyKey } = await db.refund.findFirstOrThrow();
    await shop.context.psp.refunds.create(JSON.parse(requestBody ?? "") as CreateRefundParams, { idempotencyKey });
    return send();
  });
  await settleReturns(shop.context, order.id);
  await shop.work();
  expect(await db.refund.findMany()).toMatchObject([{ state: "succeeded", amountMinor: 9600 }]);
  expect(await db.difference.count()).toBe(0);
});

test("a refund made at WooshPay itself is noticed by the look that finds ours sent back by the bank", async ({
  db,
  shop,
}) => {
  const order = await aPaidOrder(shop);
  await shop.control("next-refund", { outcome: "pending" });
  await requestRefund(shop.context, order.id, onePiece(order), "broken");
  await shop.work();
  shop.loseWebhooks();
  await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 259 });
  const { refundId } = await db.refund.findFirstOrThrow();
  await shop.control(`refunds/${refundId}/settle`, { outcome: "failed" });
  await settleReturns(shop.context, order.id);
  expect(await db.refund.findMany({ orderBy: { number: "asc" } })).toMatchObject([
    { state: "failed" },
    { state: "succeeded", amountMinor: 259 },
  ]);
  expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9341 });
});

describe("a dispute", () => {
  test("moves order and ledger, and comes back when it is won", async ({ db, shop }) => {
    const order = await aPaidOrder(shop);
    const dispute = await openDispute(shop, order);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "disputed" });
    expect(await balancesOf(shop, order.id)).toMatchObject({ disputes: 9600 });
    await shop.control(`disputes/${dispute}/resolve`, { outcome: "won" });
    await settleReturns(shop.context, order.id);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid" });
    expect(await balancesOf(shop, order.id)).toMatchObject({ wooshpay: 9600 });
    expect(await db.difference.findMany()).toMatchObject([{ kind: "disputed", subject: dispute }]);
  });

  test("that is lost leaves nothing to give back", async ({ shop }) => {
    const order = await aPaidOrder(shop);
    const dispute = await openDispute(shop, order);
    await shop.context.psp.disputes.close(dispute);
    await settleReturns(shop.context, order.id);
    expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded", refundedMinor: 9600 });
    expect(await requestRefund(shop.context, order.id, "all", "sorry")).toMatchObject({ error: "nothing_to_refund" });
  });

  async function openDispute(shop: TestShop, { id, intentId }: AnOrder): Promise<string> {
    await shop.control("disputes", { payment_intent: intentId });
    await settleReturns(shop.context, id);
    return (await shop.context.db.dispute.findFirstOrThrow()).id;
  }
});

describe("the ledger", () => {
  test("refuses to be changed or deleted", async ({ db, shop }) => {
    await aPaidOrder(shop);
    await expect(db.$executeRaw`UPDATE "LedgerEntry" SET "amountMinor" = 0`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`DELETE FROM "LedgerEntry"`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`DELETE FROM "LedgerTransaction"`).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`TRUNCATE "LedgerEntry"`).rejects.toThrow(/append-only/);
  });

  test("refuses a transaction that does not balance, or that says nothing", async ({ db, shop }) => {
    const { id: orderId } = await anOpenOrder(shop);
    const row = { orderId, kind: "sale", sourceId: "x", currency: "GBP", at: new Date(0) };
    const unbalanced = { ...row, entries: { create: { account: "goods" as const, amountMinor: 5 } } };
    await expect(db.ledgerTransaction.create({ data: unbalanced })).rejects.toThrow(/does not balance/);
    await expect(db.ledgerTransaction.create({ data: row })).rejects.toThrow(/does not balance/);
  });

  test("refuses an entry added to what was balanced before", async ({ db, shop }) => {
    await aPaidOrder(shop);
    const { id: transactionId } = await db.ledgerTransaction.findFirstOrThrow();
    const data = { transactionId, account: "fees" as const, amountMinor: 1 };
    await expect(db.ledgerEntry.create({ data })).rejects.toThrow(/does not balance/);
  });
});
