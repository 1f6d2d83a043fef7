import { report } from "@/lib/report";
import type { Shop } from "./context";
import { settle } from "./settle";

const EVERY_MS = 2_000;

/** The return page's look at WooshPay, at most once in two seconds per order. Never throws: the page then shows what we know. */
export async function settleOnReturn(shop: Shop, token: string): Promise<void> {
  const at = shop.now();
  try {
    const { count } = await shop.db.order.updateMany({
      where: {
        token,
        state: { in: ["pending", "awaiting_payment", "processing", "expired", "payment_failed", "cancelled"] },
        OR: [{ settledAt: null }, { settledAt: { lte: new Date(at.getTime() - EVERY_MS) } }],
      },
      data: { settledAt: at },
    });
    if (count === 0) return;
    const order = await shop.db.order.findUniqueOrThrow({ where: { token }, select: { id: true } });
    await settle(shop, order.id);
  } catch (error) {
    report("order could not be settled on return", error);
  }
}
