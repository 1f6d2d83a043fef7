import { one, type Mutation } from "./mutation";

/** From the cart until the money has come. */
export const buying: readonly Mutation[] = [
  one(
    "a webhook's signature is not checked",
    "lib/wooshpay/webhooks.ts",
    "if (refused) return",
    `if (refused === "missing_header") return`,
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
    "a mail may be written twice",
    "lib/mail/enqueue.ts",
    "ON CONFLICT (key) DO NOTHING RETURNING id)",
    "RETURNING id)",
  ),
  {
    name: "two orders of one cart may wait at once",
    edits: [
      {
        file: "lib/payments/standing-orders.ts",
        from: `"secretHash" = \${secretHash} FOR UPDATE`,
        to: `"secretHash" = \${secretHash}`,
      },
      {
        file: "prisma/migrations/20261122120000_first_paid_order/migration.sql",
        from: `CREATE UNIQUE INDEX "Order_one_open_per_cart"`,
        to: `CREATE INDEX "Order_one_open_per_cart"`,
      },
    ],
  },
  {
    name: "a cart that was bought can be bought again",
    edits: [
      {
        file: "lib/payments/write-move.ts",
        from: "if (isBought && !order.cartTaken) await takeFromCart(tx, order.cartId, order.id, at);",
        to: "",
      },
      { file: "lib/payments/open-order.ts", from: `if (bought) return`, to: `if (bought && !cart) return` },
    ],
  },
  one(
    "a request is resent under another key",
    "lib/payments/send-attempt.ts",
    "{ idempotencyKey: attempt.idempotencyKey }",
    "{ idempotencyKey: attempt.idempotencyKey + Math.random() }",
  ),
  one(
    "a request is written anew when it is resent",
    "lib/payments/send-attempt.ts",
    "const params = JSON.parse(attempt.requestBody) as CreateCheckoutSessionParams;",
    "const params = { ...JSON.parse(attempt.requestBody), expires_at: Math.floor(shop.now().getTime() / 1000) + 3900 };",
  ),
  one(
    "the amount that came is not compared",
    "lib/payments/judge.ts",
    `if (received === order.totalMinor) return { kind: "paid" };`,
    `return { kind: "paid" };`,
  ),
  one(
    "late money leaves a newer page of its cart open",
    "lib/payments/apply-verdict.ts",
    "  await giveUpNewer(tx, order, at);",
    "  void [giveUpNewer, at];",
  ),
  one(
    "late money sells what its shopper has bought anew",
    "lib/payments/apply-verdict.ts",
    "return boughtSince > 0 ?",
    "return boughtSince < 0 ?",
  ),
  one(
    "a refused order keeps its stock",
    "lib/payments/send-attempt.ts",
    `await endReservation(tx, orderId, "released");`,
    "",
  ),
  one(
    "a code is used oftener than it may be",
    "lib/orders/reservation.ts",
    `p."limit" IS NULL OR p.claimed < p."limit" AS enough`,
    "true AS enough",
  ),
  one(
    "a code is not given back with the order that used it",
    "lib/orders/reservation.ts",
    `AND \${to} = 'released'\`;`,
    `AND \${to} = 'redeemed'\`;`,
  ),
];
