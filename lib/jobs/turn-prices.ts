import type { Shop } from "@/lib/payments/context";
import { turnPrices } from "@/lib/prices/turn-prices";

/** Says something only where a price has turned, or should have. */
export const turnPricesJob = (shop: Shop) => async (): Promise<void> => {
  const { started, ended, missed } = await turnPrices(shop);
  if (started + ended + missed > 0) console.log(`prices: ${started} began, ${ended} ended, ${missed} missed`);
};
