import { tellAlerts } from "@/lib/alerts/tell-alerts";
import type { Shop } from "@/lib/payments/context";

/** Says something only where somebody was written to. */
export const tellAlertsJob = (shop: Shop) => async (): Promise<void> => {
  const told = await tellAlerts(shop);
  if (told > 0) console.log(`alerts: ${told} told that what they wait for can be had again`);
};
