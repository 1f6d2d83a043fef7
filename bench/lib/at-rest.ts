import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@/lib/db/client";

/** The slow bank's two minutes, and a round of the reconciler after them. */
const WITHIN_MS = 240_000;

/** Waits until no job, refund or bank is under way any more. False: something still is. Pages left open may stay so. */
export async function comesToRest(db: Db): Promise<boolean> {
  const deadline = performance.now() + WITHIN_MS;
  while (performance.now() < deadline) {
    const [waiting] = await db.$queryRaw<{ sum: number }[]>`
      SELECT ((SELECT count(*) FROM graphile_worker.jobs WHERE key IS NOT NULL AND task_identifier NOT IN ('reconcile', 'register-webhook'))
        + (SELECT count(*) FROM "Refund" WHERE state IN ('sending', 'pending'))
        + (SELECT count(*) FROM "Order" WHERE state IN ('pending', 'processing')))::int AS sum`;
    if (waiting?.sum === 0) return true;
    await sleep(1_000);
  }
  return false;
}
