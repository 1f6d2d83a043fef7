import { addJob } from "@/lib/jobs/queue";
import { report } from "@/lib/report";
import type { WebhookEvent } from "@/lib/wooshpay";
import type { Shop } from "./context";

/** Far above any event of a session with forty lines. */
const MAX_BYTES = 256 * 1024;

export type Receipt = { status: 200 | 400 | 413; note: string };

/**
 * Raw bytes in, a status out. Verified first; then the event is stored under its own id and its job is queued in one
 * statement, and only then it is acknowledged. A second delivery is acknowledged and changes nothing.
 */
export async function receiveWebhook(shop: Shop, raw: Uint8Array, headers: Headers): Promise<Receipt> {
  if (raw.byteLength > MAX_BYTES) return { status: 413, note: "body too large" };
  const verdict = shop.psp.webhooks.verify(raw, headers, await knownSecrets(shop));
  if (!verdict.ok) {
    report("webhook refused", verdict.reason);
    return { status: 400, note: verdict.reason };
  }
  return { status: 200, note: await store(shop, verdict.event, new TextDecoder().decode(raw)) };
}

/** Every secret that may still sign: those of retired endpoints too, since retries come for three days. */
async function knownSecrets({ db, site }: Shop): Promise<string[]> {
  const endpoints = await db.webhookEndpoint.findMany({ where: { apiBase: site.apiBase }, select: { secret: true } });
  return [...site.webhookSecrets, ...endpoints.map(({ secret }) => secret)];
}

/**
 * Sessions and intents name the order; refunds, charges and disputes name only the intent, whose order we know. What
 * is for us is queued by the statement that stores it: there is no event without its job, and no job without its event.
 */
async function store({ db, now, site }: Shop, { id, type, ...event }: WebhookEvent, body: string): Promise<string> {
  const { object } = event.data;
  const livemode = event.livemode ?? site.livemode;
  const isOtherMode = livemode !== site.livemode;
  const [stored] = await db.$queryRaw<{ job: string | null }[]>`
    WITH named (reference) AS (SELECT coalesce(${object.client_reference_id ?? object.merchant_order_id}, (
      SELECT o.reference FROM "PaymentAttempt" a JOIN "Order" o ON o.id = a."orderId"
      WHERE a."intentId" = ${object.payment_intent}))),
    stored AS (
      INSERT INTO "WebhookEvent" (id, type, livemode, "orderReference", body, state, note, "receivedAt")
      SELECT ${id}, ${type}, ${livemode}, reference, ${body}::jsonb,
        CASE WHEN ${isOtherMode} THEN 'refused' WHEN reference IS NULL THEN 'ignored' ELSE 'received' END::"InboxState",
        CASE WHEN ${isOtherMode} THEN 'event of the other mode' WHEN reference IS NULL THEN 'names no order' END, ${now()}
      FROM named ON CONFLICT (id) DO NOTHING RETURNING state)
    SELECT CASE WHEN state = 'received' THEN (${addJob("settle-event", { eventId: id })}).id::text END AS job FROM stored`;
  if (!stored) return "seen before";
  return stored.job ? "stored and queued" : "stored";
}
