import type { Tx } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { report } from "@/lib/report";
import type { WebhookEvent } from "@/lib/wooshpay";
import type { Prisma } from "@/generated/prisma/client";
import type { Shop } from "./context";

/** Far above any event of a session with forty lines. */
const MAX_BYTES = 256 * 1024;

export type Receipt = { status: 200 | 400 | 413; note: string };

/**
 * Raw bytes in, a status out. Verified first; then the event is stored under its own id and its job is queued in one
 * transaction, and only then it is acknowledged. A second delivery is acknowledged and changes nothing.
 */
export async function receiveWebhook(shop: Shop, raw: Uint8Array, headers: Headers): Promise<Receipt> {
  if (raw.byteLength > MAX_BYTES) return { status: 413, note: "body too large" };
  const verdict = shop.psp.webhooks.verify(raw, headers, await knownSecrets(shop));
  if (!verdict.ok) {
    report("webhook refused", verdict.reason);
    return { status: 400, note: verdict.reason };
  }
  const { event } = verdict;
  const body = JSON.parse(new TextDecoder().decode(raw)) as Prisma.InputJsonObject;
  return { status: 200, note: await store(shop, event, body) };
}

/** Every secret that may still sign: those of retired endpoints too, since retries come for three days. */
async function knownSecrets({ db, site }: Shop): Promise<string[]> {
  const endpoints = await db.webhookEndpoint.findMany({ where: { apiBase: site.apiBase }, select: { secret: true } });
  return [...site.webhookSecrets, ...endpoints.map(({ secret }) => secret)];
}

async function store({ db, now, site }: Shop, event: WebhookEvent, body: Prisma.InputJsonObject): Promise<string> {
  const wrongMode = event.livemode !== null && event.livemode !== site.livemode;
  return db.$transaction(async (tx) => {
    const reference = await referenceOf(tx, event);
    const { count } = await tx.webhookEvent.createMany({
      skipDuplicates: true,
      data: {
        id: event.id,
        type: event.type,
        livemode: event.livemode ?? site.livemode,
        orderReference: reference,
        body,
        state: wrongMode ? "refused" : reference ? "received" : "ignored",
        note: wrongMode ? "event of the other mode" : reference ? null : "names no order",
        receivedAt: now(),
      },
    });
    if (count === 0) return "seen before";
    if (wrongMode || !reference) return "stored";
    await enqueue(tx, "settle-event", { eventId: event.id });
    return "stored and queued";
  });
}

/** Sessions and intents name the order; refunds, charges and disputes name only the intent. */
async function referenceOf(tx: Tx, { data: { object } }: WebhookEvent): Promise<string | null> {
  const named = object.client_reference_id ?? object.merchant_order_id;
  if (named || !object.payment_intent) return named;
  const attempt = await tx.paymentAttempt.findUnique({
    where: { intentId: object.payment_intent },
    select: { order: { select: { reference: true } } },
  });
  return attempt?.order.reference ?? null;
}
