import { decideRefund } from "@/lib/payments/decide-refund";
import { reconcile } from "@/lib/payments/reconcile";
import { sendRefund } from "@/lib/payments/send-refund";
import { requestRefund } from "@/lib/refunds/request-refund";
import { aPaidOrder, theOrder } from "../support/an-order";
import { expect, test, type TestShop } from "../support/shop";

const DAY = 24 * 3600;

/** What the reconciler leaves open, by name. */
async function openAfterSweep({ context }: TestShop): Promise<string[]> {
  const { open } = await reconcile(context, { whole: true });
  return open.map(({ kind }) => kind).sort();
}

async function aRefund({ context }: TestShop, orderId: string): Promise<string> {
  const refund = await requestRefund(context, orderId, "all", "sorry");
  if (!refund.ok) throw new Error(refund.error);
  return refund.value.id;
}

/** A refund of which nobody can tell whether it went: its answer was lost, and the charge gave back something else. */
async function anUnclearRefund(shop: TestShop) {
  const order = await aPaidOrder(shop);
  const refundId = await aRefund(shop, order.id);
  shop.weather(({ url }) => (url.endsWith("/v1/refunds") ? Promise.reject(new TypeError("reset")) : undefined));
  await expect(sendRefund(shop.context, refundId)).rejects.toThrow();
  shop.clearSky();
  shop.loseWebhooks();
  await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 100 });
  await sendRefund(shop.context, refundId);
  return order;
}

test("refund_failed: money that the bank sent back waits for a person until a later refund has arrived", async ({
  shop,
}) => {
  const order = await aPaidOrder(shop);
  shop.loseWebhooks();
  await shop.control("next-refund", { outcome: "pending" });
  await aRefund(shop, order.id);
  await shop.work();
  const { refundId } = await shop.context.db.refund.findFirstOrThrow();
  await shop.control(`refunds/${refundId ?? ""}/settle`, { outcome: "failed" });
  await shop.advance(DAY);
  expect(await openAfterSweep(shop)).toEqual(["refund_failed"]);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", refundedMinor: 0 });

  await aRefund(shop, order.id);
  expect(await openAfterSweep(shop)).toEqual(["refund_failed"]);
  await shop.work();
  expect(await openAfterSweep(shop)).toEqual([]);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
});

test("refunded_elsewhere: what a refund of ours hid while it was on its way is found as soon as that has ended", async ({
  shop,
}) => {
  const order = await aPaidOrder(shop);
  shop.loseWebhooks();
  await shop.context.psp.refunds.create({ payment_intent: order.intentId, amount: 54 });
  await aRefund(shop, order.id);
  await shop.advance(DAY);
  await reconcile(shop.context, { whole: true });
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "paid", refundedMinor: 0 });

  await shop.work();
  await reconcile(shop.context);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "partly_refunded", refundedMinor: 54 });
});

test("refund_unclear: stays open, with its order under review, for as long as no person has decided", async ({
  shop,
}) => {
  const order = await anUnclearRefund(shop);
  expect(await openAfterSweep(shop)).toEqual(["amount_differs", "refund_unclear"]);
  await shop.advance(DAY);
  expect(await openAfterSweep(shop)).toContain("refund_unclear");
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "under_review" });
});

test("refund_unclear: is closed by the sweep where who decided did not live to close it", async ({ db, shop }) => {
  const order = await anUnclearRefund(shop);
  await decideRefund(shop.context, order.id, { went: false, cause: "Grace looked: it has not gone" });
  await db.difference.updateMany({ where: { kind: "refund_unclear" }, data: { resolvedAt: null } });
  // What was given back meanwhile was another sum, for another reason.
  expect(await openAfterSweep(shop)).toEqual(["refund_failed"]);

  await aRefund(shop, order.id);
  await shop.work();
  expect(await openAfterSweep(shop)).toEqual([]);
  expect(await theOrder(shop, order.id)).toMatchObject({ state: "refunded" });
});
