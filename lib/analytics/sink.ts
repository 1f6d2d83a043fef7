import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Counted } from "./events";

/** Where events go. It may be called twice with the same purchase, which has to count once. */
export type Sink = (events: readonly Counted[]) => Promise<void>;

const KEPT_DAYS = 400;

export const postgresSink =
  (db: Db): Sink =>
  async (events) => {
    await db.analyticsEvent.createMany({ data: [...events], skipDuplicates: true });
  };

export async function forgetEvents({ db, now }: { db: Db; now: Clock }): Promise<void> {
  const oldest = new Date(now().getTime() - KEPT_DAYS * 24 * 3600 * 1000);
  await db.analyticsEvent.deleteMany({ where: { at: { lt: oldest } } });
}
