import { forgetAlerts } from "@/lib/alerts/forget-alerts";
import { forgetEvents } from "@/lib/analytics/sink";
import { systemClock } from "@/lib/clock";
import type { Shop } from "@/lib/payments/context";
import { forgetTries } from "@/lib/throttle/throttle";

/** What need not be kept any longer. */
export const forgetJob = (shop: Shop) => async (): Promise<void> => {
  await forgetTries({ db: shop.db, now: systemClock });
  await forgetAlerts(shop);
  await forgetEvents(shop);
};
