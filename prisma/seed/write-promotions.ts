import type { Db } from "@/lib/db/client";

/** Codes to try in the demo: a share, an amount decided for each currency, and everything. Written once, like stock. */
export const demoPromotions = [
  { code: "WELCOME10", percentOff: 10 },
  {
    code: "BASKET",
    amountsOff: { GBP: 500, USD: 600, CNY: 5000, JPY: 1000, EUR: 600, SGD: 900, BRL: 3500, KWD: 2000 },
  },
  { code: "ONTHEHOUSE", percentOff: 100 },
] as const;

export async function writePromotions(db: Db): Promise<void> {
  await db.promotion.createMany({ data: [...demoPromotions], skipDuplicates: true });
}
