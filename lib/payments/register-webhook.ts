import { isLoopback } from "@/lib/env/deployment";
import type { WebhookEndpoint } from "@/lib/wooshpay";
import type { Shop } from "./context";

export const WEBHOOK_PATH = "/api/webhooks/wooshpay";

/** What settles an order, from either family of events; the reconciler covers what none of them tells. */
const EVENTS = [
  "checkout.session.completed",
  "checkout.session.expired",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.processing",
  "payment_intent.canceled",
  "charge.refund.updated",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
];

export type Registration = "kept" | "created" | "unreachable";

/**
 * Sees to it that WooshPay delivers to this shop and that we hold the secret, which is shown only once: an endpoint
 * whose secret we lack is replaced. Without a public address nothing is registered; return page and reconciler settle.
 */
export async function registerWebhook({ db, psp, now, site }: Shop): Promise<Registration> {
  const url = `${site.origin}${WEBHOOK_PATH}`;
  if (isLoopback(url) && !isLoopback(site.apiBase)) return "unreachable";
  const { apiBase } = site;
  const held = await db.webhookEndpoint.findFirst({ where: { apiBase, url, retiredAt: null } });
  const known = await endpointsOf(psp, url);
  const kept = known.find(({ id, status }) => id === held?.id && status === "enabled");
  // Others at our address sign with secrets that we do not hold: their deliveries could only be refused.
  for (const { id } of known) if (id !== kept?.id) await psp.webhookEndpoints.delete(id);
  if (kept) return "kept";
  const created = await psp.webhookEndpoints.create({ url, enabled_events: EVENTS, description: "Windfall shop" });
  if (!created.secret) throw new Error("WooshPay gave no secret for the new webhook endpoint");
  await db.$transaction([
    db.webhookEndpoint.updateMany({ where: { apiBase, url, retiredAt: null }, data: { retiredAt: now() } }),
    db.webhookEndpoint.create({ data: { id: created.id, apiBase, url, secret: created.secret, createdAt: now() } }),
  ]);
  return "created";
}

async function endpointsOf(psp: Shop["psp"], url: string): Promise<WebhookEndpoint[]> {
  const { data } = await psp.webhookEndpoints.list({ limit: 100 });
  return data.filter((endpoint) => endpoint.url === url);
}
