import type { Shop } from "./context";
import { reviewDifferences } from "./sweeps/open-differences";
import { requeueLost } from "./sweeps/lost-jobs";
import { sweepReturns } from "./sweeps/returns-rota";
import { sweepLists } from "./sweeps/sweep-lists";
import { emptyTally, tried, type Tally } from "./sweeps/tally";
import { sweepWaitingOrders } from "./sweeps/waiting-orders";

/** The lists are longer the longer a single payment stays open: they are read this often, the orders that wait each minute. */
const LISTS_EVERY_MS = 10 * 60_000;

export type Sweep = Tally & {
  at: Date;
  /** Whether WooshPay's lists were read, without which nothing is known to be square. */
  listed: boolean;
  open: { kind: string; subject: string; detail: string; foundAt: Date }[];
  /** All that was looked at agrees, and no difference waits for a person. */
  square: boolean;
};

/**
 * Goes by what WooshPay says of the orders that wait, of everything it has listed since the watermark, and of charges on
 * a slow rota; repairs what is safe to repair, names the rest. `whole` looks at everything now.
 */
export async function reconcile(shop: Shop, { whole = false } = {}): Promise<Sweep> {
  const at = shop.now();
  const tally = emptyTally();
  await requeueLost(shop, tally);
  await sweepWaitingOrders(shop, tally, whole);
  const { lastReconciled } = await shop.db.installation.findUniqueOrThrow({ where: { id: 1 } });
  const due = whole || !lastReconciled || Math.abs(at.getTime() - lastReconciled.getTime()) >= LISTS_EVERY_MS;
  const listed = due && (await tried(tally, { what: "lists" }, () => sweepLists(shop, tally)));
  await sweepReturns(shop, tally, whole);
  if (due) await reviewDifferences(shop, tally);
  return conclude(shop, tally, at, listed);
}

async function conclude({ db }: Shop, tally: Tally, at: Date, listed: boolean): Promise<Sweep> {
  const open = await db.difference.findMany({
    where: { resolvedAt: null },
    orderBy: { foundAt: "asc" },
    select: { kind: true, subject: true, detail: true, foundAt: true },
  });
  const square = listed && tally.failed === 0 && open.length === 0;
  if (listed && tally.failed === 0) {
    await db.installation.update({ where: { id: 1 }, data: { lastReconciled: at, ...(square && { lastSquare: at }) } });
  }
  return { ...tally, at, listed, open, square };
}
