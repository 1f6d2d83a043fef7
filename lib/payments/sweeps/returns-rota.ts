import type { Shop } from "../context";
import { settleReturns } from "../settle-returns";
import { tried, type Tally } from "./tally";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** After this long neither refund nor dispute is to be expected; cards allow 120 days for a dispute (assumed). */
const WATCHED_MS = 180 * DAY_MS;
const BATCH = 50;

/** When a charge is looked at next, by when its order was paid: each day, each hour while something about it is open. */
export function nextLook(paidAt: Date, at: Date, open: boolean): Date | null {
  if (open) return new Date(at.getTime() + HOUR_MS);
  return at.getTime() - paidAt.getTime() < WATCHED_MS ? new Date(at.getTime() + DAY_MS) : null;
}

/** Re-reads the charges of orders that were paid, the one that has waited longest first: somebody may give money back at WooshPay. */
export async function sweepReturns(shop: Shop, tally: Tally, whole: boolean): Promise<void> {
  const at = shop.now();
  for (;;) {
    const orders = await shop.db.order.findMany({
      where: { returnsDueAt: { lte: at } },
      orderBy: { returnsDueAt: "asc" },
      take: BATCH,
      select: { id: true, reference: true, placedAt: true, paidAt: true, returnsDueAt: true },
    });
    for (const { id, reference, placedAt, paidAt, returnsDueAt: due } of orders) {
      if (tally.away) return;
      const seen = await tried(tally, { order: reference }, () => settleReturns(shop, id));
      if (seen) tally.charges += 1;
      const open = {
        OR: [{ refunds: { some: { state: "pending" as const } } }, { disputes: { some: { closedAt: null } } }],
      };
      const unsettled = (await shop.db.order.count({ where: { id, ...open } })) > 0;
      const returnsDueAt = nextLook(paidAt ?? placedAt, at, !seen || unsettled);
      // Whoever has asked for another look meanwhile gets it.
      await shop.db.order.updateMany({ where: { id, returnsDueAt: due }, data: { returnsDueAt } });
    }
    if (!whole || orders.length < BATCH) return;
  }
}
