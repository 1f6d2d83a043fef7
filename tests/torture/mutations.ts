export type Mutation = { name: string; edits: readonly { file: string; from: string; to: string }[] };

const one = (name: string, file: string, from: string, to: string): Mutation => ({ name, edits: [{ file, from, to }] });

/** Each mechanism of the money path switched off, by the smallest edit that does it. */
export const mutations: readonly Mutation[] = [
  one(
    "a webhook's signature is not checked",
    "lib/payments/receive-webhook.ts",
    "if (!verdict.ok) {",
    "if (!verdict.ok && verdict.reason === 'missing_header') {",
  ),
  one(
    "an event may be stored twice",
    "lib/payments/receive-webhook.ts",
    "ON CONFLICT (id) DO NOTHING RETURNING state)",
    "RETURNING state)",
  ),
  one(
    "pressing Pay does not lock the cart",
    "lib/payments/standing-orders.ts",
    `"secretHash" = \${secretHash} FOR UPDATE`,
    `"secretHash" = \${secretHash}`,
  ),
  one(
    "a settlement does not compare the version it read",
    "lib/payments/apply-verdict.ts",
    "if ((await lockOrder(tx, order.id)).version !== order.version) return null;",
    "await lockOrder(tx, order.id);",
  ),
  {
    name: "an order moves without compare-and-set",
    edits: [
      {
        file: "lib/payments/apply-verdict.ts",
        from: "if ((await lockOrder(tx, order.id)).version !== order.version) return null;",
        to: "",
      },
      {
        file: "lib/orders/move-order.ts",
        from: "WHERE id = ${id}::uuid AND version = ${version} RETURNING id)",
        to: "WHERE id = ${id}::uuid RETURNING id)",
      },
    ],
  },
  one(
    "pieces are not held while their order waits",
    "lib/orders/place-order.ts",
    "const missing = await reserve(tx, pieces, order.promotionId);",
    "const missing = pieces.length > 0 ? null : await reserve(tx, pieces, order.promotionId);",
  ),
  one(
    "a hold outlives the order that expired",
    "lib/payments/apply-verdict.ts",
    `if (isOneOf(["payment_failed", "expired", "cancelled"], next.to)) await`,
    `if (isOneOf(["payment_failed", "cancelled"], next.to)) await`,
  ),
  one(
    "a hold is never turned into a sale",
    "lib/payments/apply-verdict.ts",
    `if (next.to === "paid") await endReservation(tx, order.id, "sold");`,
    "",
  ),
  one(
    "late money is sold without asking the shelf",
    "lib/payments/apply-verdict.ts",
    "if (held) return null;",
    "return null;",
  ),
  one(
    "money that cannot be served is kept",
    "lib/payments/write-move.ts",
    `if (next.to === "paid" && next.unserved) await giveBack`,
    `if (next.to === "processing" && next.unserved) await giveBack`,
  ),
  one(
    "a cancelled order is served when its money comes",
    "lib/payments/apply-verdict.ts",
    `if (order.cancelledAt) return "it had been cancelled";`,
    "",
  ),
  one(
    "an unknown outcome is taken for a refusal",
    "lib/payments/send-attempt.ts",
    `if (error.outcome === "unknown") return err("payment_paused");`,
    "",
  ),
  one(
    "the reconciler does not look for lost answers",
    "lib/payments/sweeps/waiting-orders.ts",
    `if (order.state === "pending") await recoverLost(shop, order);`,
    "",
  ),
  one(
    "a changed cart opens a page beside the old one",
    "lib/payments/start-payment.ts",
    "if (!(await supersede(shop, opening.attempt)))",
    "void supersede;\n        if (!(await shop.db.order.update({ where: { id: opening.attempt.orderId }, data: { state: 'cancelled' } })))",
  ),
  one(
    "the success page is believed",
    "lib/payments/settle-on-return.ts",
    "await settle(shop, order.id);",
    "await settle(shop, order.id);\n    await shop.db.order.update({ where: { id: order.id }, data: { state: 'paid' } });",
  ),
  one(
    "a waiting bank is taken for a paid order",
    "lib/payments/judge.ts",
    `if (intent?.status === "processing" || session.payment_status === "paid") return { kind: "waiting" };`,
    `if (intent?.status === "processing") return { kind: "paid" };`,
  ),
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
    "a mail may be written twice",
    "lib/mail/enqueue.ts",
    "ON CONFLICT (key) DO NOTHING RETURNING id)",
    "RETURNING id)",
  ),
  one(
    "cancelled goods do not go back on the shelf",
    "lib/orders/reservation.ts",
    `return shift(tx, orderId, "sold", "released");`,
    "void shift;\n  return Promise.resolve();",
  ),
];
