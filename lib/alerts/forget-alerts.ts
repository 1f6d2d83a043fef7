import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";

const DAY_MS = 24 * 3600_000;

/** How many days each is kept: what nobody said yes to, what was written to, and what still waits. */
export const keptDays = { unconfirmed: 2, ended: 30, waiting: 180 } as const;

/** Forgets alerts whose time is over, and what was written to their addresses. */
export async function forgetAlerts({ db, now }: { db: Db; now: Clock }): Promise<void> {
  const before = (days: number) => ({ lt: new Date(now().getTime() - days * DAY_MS) });
  await db.alert.deleteMany({
    where: {
      OR: [
        { confirmedAt: null, askedAt: before(keptDays.unconfirmed) },
        { mailedAt: before(keptDays.ended) },
        { askedAt: before(keptDays.waiting) },
      ],
    },
  });
  await db.mail.deleteMany({ where: { orderId: null, createdAt: before(keptDays.unconfirmed) } });
}
