import { one, type Mutation } from "./mutation";

/** What finds and mends that which got lost. */
export const lookingAfter: readonly Mutation[] = [
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
