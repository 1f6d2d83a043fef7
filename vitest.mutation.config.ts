import { defineConfig } from "vitest/config";

// The tests that stand beside the files named in stryker.conf.json, and no others: those find what is changed there.
export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: [
      "lib/{ledger,money,pricing}/*.test.ts",
      "lib/orders/order-state.test.ts",
      "lib/payments/{judge,next-move,session-params}.test.ts",
      "lib/refunds/plan.test.ts",
      "lib/wooshpay/webhooks.test.ts",
    ],
  },
});
