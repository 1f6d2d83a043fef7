export type Mutation = { name: string; edits: readonly { file: string; from: string; to: string }[] };

const one = (name: string, file: string, from: string, to: string): Mutation => ({ name, edits: [{ file, from, to }] });

/** Each mechanism of the money path switched off, by the smallest edit that does it. */
export const mutations: readonly Mutation[] = [
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
  // Either alone finds them: the order that waits for an answer, and WooshPay's list that names a session nobody knows.
  {
    name: "lost answers are looked for neither from the order nor from WooshPay's lists",
    edits: [
      {
        file: "lib/payments/sweeps/waiting-orders.ts",
        from: `if (order.state === "pending") await recoverLost(shop, order);`,
        to: "void recoverLost;",
      },
      {
        file: "lib/payments/reconcile.ts",
        from: "const listed = due && (await tried(",
        to: "const listed = due && !sweepLists && (await tried(",
      },
    ],
  },
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
  one(
    "lost jobs are not looked for",
    "lib/payments/reconcile.ts",
    "await requeueLost(shop, tally);",
    "void requeueLost;",
  ),
  one(
    "the reconciler does not read WooshPay's lists",
    "lib/payments/reconcile.ts",
    "const listed = due && (await tried(",
    "const listed = due && !sweepLists && (await tried(",
  ),
  one(
    "the lists are read from the newest page on, not from the oldest that is open",
    "lib/payments/sweeps/sweep-lists.ts",
    "Math.min(watermark.oldestOpen, watermark.newest)",
    "watermark.newest",
  ),
  one(
    "a page that no order knows stays open",
    "lib/payments/sweeps/sweep-lists.ts",
    "await (order ? duringOrder(shop, order.id, expire) : expire());",
    "void [expire, duringOrder];",
  ),
  one(
    "charges of paid orders are not looked at again",
    "lib/payments/reconcile.ts",
    "await sweepReturns(shop, tally, whole);",
    "void sweepReturns;",
  ),
];
