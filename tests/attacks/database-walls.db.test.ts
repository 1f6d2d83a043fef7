import type { Db } from "@/lib/db/client";
import { anOpenOrder, aPaidOrder, type AnOrder } from "../support/an-order";
import { expect, test } from "../support/shop";

type Write = (db: Db, order: AnOrder) => Promise<unknown>;

// The last line of defence: whatever the code does wrong, the database refuses.
const writes: [what: string, wall: string, write: Write][] = [
  ["stock below zero", "Variant_stock_not_negative", (db) => db.variant.updateMany({ data: { free: -1 } })],
  ["a price of nothing", "Price_positive", (db) => db.price.updateMany({ data: { amountMinor: 0 } })],
  ["a total that its parts do not make", "Order_adds_up", (db) => db.order.updateMany({ data: { totalMinor: 1 } })],
  [
    "a line that its pieces do not make",
    "OrderLine_adds_up",
    (db) => db.orderLine.updateMany({ data: { totalMinor: 1 } }),
  ],
  [
    "more back than came",
    "Order_returns_no_more_than_came",
    (db) => db.order.updateMany({ data: { refundedMinor: 1_000_000 } }),
  ],
  ["a hold of nothing", "StockHold_quantity", (db) => db.stockHold.updateMany({ data: { quantity: 0 } })],
  ["a second open order of a cart", "Order_one_open_per_cart", (db, order) => anOrderLike(db, order)],
  ["a second open page of an order", "PaymentAttempt_one_open_per_order", (db, order) => anAttemptLike(db, order)],
  ["a second refund under way", "Refund_one_under_way_per_order", (db, order) => twoRefunds(db, order)],
  ["a refund of nothing", "Refund_amount", (db, order) => aRefund(db, order, 1, 0)],
  [
    "one session on two attempts",
    "sessionId",
    (db, order) => anAttemptLike(db, order, { sessionId: order.attempts[0]?.sessionId ?? "" }),
  ],
  [
    "a code claimed beyond its limit",
    "Promotion_within_limit",
    (db) => db.promotion.create({ data: { code: "ONCE", percentOff: 10, limit: 1, claimed: 2 } }),
  ],
  [
    "a code that takes off more than all",
    "Promotion_one_kind",
    (db) => db.promotion.create({ data: { code: "ALL", percentOff: 101 } }),
  ],
  ["a mail of an order that names no order", "Mail_order_by_kind", (db) => aMail(db, { kind: "confirmed" })],
  ["a mail of no order that names nobody", "Mail_order_by_kind", (db) => aMail(db, { kind: "alert_asked" })],
];

test.for(writes)("%s cannot be written (%s)", async ([, wall, write], { db, shop }) => {
  const order = await anOpenOrder(shop);
  await expect(write(db, order)).rejects.toThrow(wall);
});

test("one invoice number cannot be given to two orders (invoiceNumber)", async ({ db, shop }) => {
  await aPaidOrder(shop);
  await anOpenOrder(shop);
  await expect(db.order.updateMany({ data: { invoiceNumber: 1 } })).rejects.toThrow("invoiceNumber");
});

async function anOrderLike(db: Db, { id }: AnOrder) {
  const omit = { id: true, number: true, rules: true, shippingAddress: true } as const;
  const same = await db.order.findUniqueOrThrow({ where: { id }, omit });
  return db.order.create({ data: { ...same, reference: "wftest-second", token: "second" } });
}

function anAttemptLike(db: Db, { id }: AnOrder, more: { sessionId?: string } = {}) {
  const at = new Date("2026-01-01T00:00:00Z");
  const state = more.sessionId ? ("closed" as const) : ("open" as const);
  const data = {
    orderId: id,
    number: 2,
    idempotencyKey: "second",
    requestBody: "{}",
    state,
    expiresAt: at,
    createdAt: at,
  };
  return db.paymentAttempt.create({ data: { ...data, ...more } });
}

function aRefund(db: Db, { id: orderId }: AnOrder, number: number, amountMinor: number) {
  const createdAt = new Date("2026-01-01T00:00:00Z");
  const data = {
    orderId,
    number,
    amountMinor,
    state: "sending" as const,
    cause: "a try",
    idempotencyKey: `try ${number}`,
    createdAt,
  };
  return db.refund.create({ data });
}

function aMail(db: Db, mail: { kind: string }) {
  const createdAt = new Date("2026-01-01T00:00:00Z");
  return db.mail.create({ data: { ...mail, key: "a try", state: "queued", createdAt } });
}

async function twoRefunds(db: Db, order: AnOrder) {
  await aRefund(db, order, 1, 1);
  return aRefund(db, order, 2, 1);
}
