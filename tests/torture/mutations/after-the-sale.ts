import { one, type Mutation } from "./mutation";

/** Refunds, disputes, parcels and cancellations. */
export const afterTheSale: readonly Mutation[] = [
  one(
    "a refund does not count the pieces of those before it",
    "lib/refunds/write-refund.ts",
    "refundedQuantity: pieces(line.id)",
    "refundedQuantity: 0 * pieces(line.id)",
  ),
  one(
    "a refund made elsewhere is not noticed",
    "lib/payments/settle-returns.ts",
    "if (isClear && elsewhere > 0)",
    "if (isClear && elsewhere > Infinity)",
  ),
  {
    name: "a refund of ours under way is taken for somebody else's",
    edits: [
      {
        file: "lib/payments/settle-returns.ts",
        from: "!== order.refunds.length) return false;",
        to: "< order.refunds.length) return false;",
      },
      {
        file: "lib/payments/settle-returns.ts",
        from: "const number = 1 + Math.max(0, ...order.refunds.map((refund) => refund.number));",
        to: "const number = 1 + (await tx.refund.count({ where: { orderId: order.id } }));",
      },
    ],
  },
  one(
    "a refund that failed stays booked",
    "lib/payments/end-refund.ts",
    "if (booked) await post(",
    "if (!booked) await post(",
  ),
  one(
    "a refund is not booked",
    "lib/payments/end-refund.ts",
    `await post(tx, { ...about, kind: "refund", entries });`,
    "",
  ),
  one(
    "a dispute is not booked",
    "lib/payments/settle-returns.ts",
    `if (!status.startsWith("warning")) await post`,
    `if (status.startsWith("warning")) await post`,
  ),
  one(
    "a parcel does not count those before it",
    "lib/orders/pieces-to-ship.ts",
    "quantity - total(shipped) - Math.max",
    "quantity - 0 * total(shipped) - Math.max",
  ),
  one(
    "what is cancelled is shipped all the same",
    "lib/payments/ship-order.ts",
    `if (order.cancelledAt) return err("cancelled");`,
    "",
  ),
  one(
    "goods leave before their money",
    "lib/payments/ship-order.ts",
    `if (order.state !== "paid" && order.state !== "partly_refunded") return err("not_paid");`,
    "",
  ),
  one(
    "a shipped order can be cancelled",
    "lib/orders/cancelling.ts",
    `if (fulfilment !== "unshipped") return "shipped_already";`,
    `if (fulfilment === "delivered") return "shipped_already";`,
  ),
  one(
    "cancelled goods do not go back on the shelf",
    "lib/orders/reservation.ts",
    `return shift(tx, orderId, "sold", "released");`,
    "void shift;\n  return Promise.resolve();",
  ),
  {
    name: "two refunds of one order may be under way",
    edits: [
      {
        file: "lib/refunds/write-refund.ts",
        from: `return err("refund_under_way");`,
        to: "void err;",
      },
      {
        file: "prisma/migrations/20261122180000_money_path/migration.sql",
        from: `CREATE UNIQUE INDEX "Refund_one_under_way_per_order"`,
        to: `CREATE INDEX "Refund_one_under_way_per_order"`,
      },
    ],
  },
  {
    name: "a refund is asked for again without a look at its charge",
    edits: [
      {
        file: "lib/payments/send-refund.ts",
        from: "const before = refund.refundedBefore ?? givenBack;",
        to: "const before = givenBack;",
      },
      // The comparison is there for the day on which WooshPay has forgotten the key.
      {
        file: "lib/payments/send-refund.ts",
        from: "{ idempotencyKey: refund.idempotencyKey }",
        to: "{ idempotencyKey: refund.idempotencyKey + Math.random() }",
      },
    ],
  },
  one(
    "what was given back is sent all the same",
    "lib/orders/pieces-to-ship.ts",
    "Math.max(struck(refunded), struck(withdrawn))",
    "struck(withdrawn)",
  ),
  one(
    "a refund that the bank sends back later is not noticed",
    "lib/payments/end-refund.ts",
    `state === "failed" ? [...open, "succeeded"] : open`,
    `open`,
  ),
];
