import type { Shop } from "@/lib/payments/context";
import { reconcile } from "@/lib/payments/reconcile";
import { sweepReport } from "@/lib/payments/sweep-report";

/** Says something only where something was done or could not be. */
export const reconcileJob = (shop: Shop) => async (): Promise<void> => {
  const sweep = await reconcile(shop);
  const { moved, repaired, requeued, failed } = sweep;
  if (moved + repaired + requeued + failed > 0) console.log(`reconciled: ${sweepReport(sweep).join("\n")}`);
};
