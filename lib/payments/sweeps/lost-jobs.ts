import { enqueue } from "@/lib/jobs/queue";
import type { Shop } from "../context";
import type { Tally } from "./tally";

/** What was written with its job is due at once; if it still waits after this long and its job is gone, it is queued again. */
const LOST_AFTER_MS = 5 * 60_000;
const BATCH = 100;

/** Refunds, mails and events whose job got lost or was given up by the queue, such as with a restored backup. */
export async function requeueLost({ db, now }: Shop, tally: Tally): Promise<void> {
  const before = new Date(now().getTime() - LOST_AFTER_MS);
  const lost = await db.$queryRaw<{ kind: "send-refund" | "send-mail" | "settle-event"; id: string }[]>`
    WITH waiting (kind, id) AS (
      SELECT 'send-refund', id::text FROM "Refund" WHERE state = 'sending' AND "requestBody" IS NOT NULL AND "createdAt" <= ${before}
      UNION ALL SELECT 'send-mail', id::text FROM "Mail" WHERE state = 'queued' AND "createdAt" <= ${before}
      UNION ALL SELECT 'settle-event', id FROM "WebhookEvent" WHERE state = 'received' AND "receivedAt" <= ${before})
    SELECT kind, id FROM waiting WHERE NOT EXISTS (
      SELECT FROM graphile_worker.jobs j WHERE j.key = waiting.kind || ':' || waiting.id AND j.attempts < j.max_attempts)
    LIMIT ${BATCH}`;
  for (const { kind, id } of lost) {
    if (kind === "send-refund") await enqueue(db, kind, { refundId: id });
    else if (kind === "send-mail") await enqueue(db, kind, { mailId: id });
    else await enqueue(db, kind, { eventId: id });
  }
  tally.requeued += lost.length;
}
