import type { Shop } from "@/lib/payments/context";
import { reconcile } from "@/lib/payments/reconcile";

export const reconcileJob = (shop: Shop) => async (): Promise<void> => {
  const { looked, moved, failed } = await reconcile(shop);
  if (moved + failed > 0) console.log(`reconciled: ${looked} looked at, ${moved} moved, ${failed} failed`);
};
