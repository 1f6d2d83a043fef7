import { db } from "@/lib/db/client";
import { defaultMarket, findMarket } from "@/lib/markets/markets";
import { report } from "@/lib/report";

/** Where an order lives on the site: the market it was placed in. Falls back, so that a way back always leads somewhere. */
export async function marketOfOrder(token: string): Promise<string> {
  try {
    const order = await db().order.findUnique({ where: { token }, select: { market: true } });
    return (order && findMarket(order.market)?.code) ?? defaultMarket.code;
  } catch (error) {
    report("order's market could not be read", error);
    return defaultMarket.code;
  }
}
