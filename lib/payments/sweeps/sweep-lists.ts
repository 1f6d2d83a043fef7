import type { CheckoutSession, PaymentIntent } from "@/lib/wooshpay";
import type { Shop } from "../context";
import { noteDifference, resolveDifference } from "../differences";
import { duringOrder } from "../flight-recorder";
import { settle } from "../settle";
import { classify, isFinal } from "./classify";
import { listIntents, ordersBehind, sessionPages, startOfLists, type ListedOrder } from "./read-lists";
import { tried, type Tally } from "./tally";

/**
 * Compares everything that WooshPay has listed since the watermark with our books: one call for each hundred sessions and
 * intents, and none for a payment that is square. The watermark moves to the oldest that can still change, and only when
 * all was read; what was created later is therefore always read again.
 */
export async function sweepLists(shop: Shop, tally: Tally): Promise<void> {
  const { prefix, since } = await startOfLists(shop);
  const isOurs = (reference: string | null | undefined) => reference?.startsWith(`${prefix}-`) ?? false;
  const nowSeconds = Math.floor(shop.now().getTime() / 1000);
  const failedBefore = tally.failed;
  const watermark = { newest: 0, oldestOpen: Infinity };
  const intents = await listIntents(shop, since);
  tally.intents += intents.size;
  const seen = new Set<string>();
  for await (const page of sessionPages(shop, since)) {
    tally.sessions += page.length;
    const { knowing, named } = await ordersBehind(shop, page);
    for (const session of page) {
      const knower = knowing.get(session.id);
      watermark.newest = Math.max(watermark.newest, session.created ?? since);
      if (session.payment_intent) seen.add(session.payment_intent);
      if (!knower && !isOurs(session.client_reference_id)) {
        tally.notOurs += 1;
        continue;
      }
      const intent = intents.get(session.payment_intent ?? "") ?? null;
      if (!isFinal(session, intent, nowSeconds)) {
        watermark.oldestOpen = Math.min(watermark.oldestOpen, session.created ?? since);
      }
      await tried(tally, { session: session.id }, () => {
        if (knower) return compare(shop, tally, knower, session, intent);
        return lookIntoUnknown(shop, tally, named.get(session.client_reference_id ?? ""), session, intent);
      });
    }
  }
  const orphans = [...intents.values()].filter(
    ({ id, merchant_order_id }) => !seen.has(id) && isOurs(merchant_order_id),
  );
  await tried(tally, { intents: String(orphans.length) }, () => lookIntoOrphans(shop, orphans));
  if (tally.failed > failedBefore) return;
  const seconds = Math.min(watermark.oldestOpen, watermark.newest);
  if (seconds > 0)
    await shop.db.installation.update({ where: { id: 1 }, data: { reconciledTo: new Date(seconds * 1000) } });
}

async function compare(
  shop: Shop,
  tally: Tally,
  order: ListedOrder,
  session: CheckoutSession,
  intent: PaymentIntent | null,
): Promise<void> {
  const { behind, kind, detail } = classify({ ...order, livemode: shop.site.livemode }, session, intent);
  const { id: orderId, reference: subject } = order;
  if (kind) await noteDifference(shop.db, { kind, subject, orderId, detail, at: shop.now() });
  if (!behind || (await settle(shop, orderId)) === order.state) return;
  tally.repaired += 1;
  if (kind === "paid_but_open_here") await resolveDifference(shop, kind, subject);
}

/** A session with our prefix that no order of ours knows. Its request may be under way still: then its order is found by itself. */
async function lookIntoUnknown(
  shop: Shop,
  tally: Tally,
  order: ListedOrder | undefined,
  session: CheckoutSession,
  intent: PaymentIntent | null,
): Promise<void> {
  if (order?.state === "pending") return;
  const { id, client_reference_id: reference } = session;
  const about = { orderId: order?.id ?? null, at: shop.now() };
  if (isPaid(session, intent)) {
    const detail = `${session.amount_total} ${session.currency} for ${reference}, by session ${id}`;
    await noteDifference(shop.db, { ...about, kind: "paid_but_unknown", subject: intent?.id ?? id, detail });
  } else if (session.status === "open") {
    await noteDifference(shop.db, {
      ...about,
      kind: "session_without_order",
      subject: id,
      detail: `bears ${reference}`,
    });
    const expire = () => shop.psp.checkoutSessions.expire(id);
    await (order ? duringOrder(shop, order.id, expire) : expire());
    await resolveDifference(shop, "session_without_order", id);
    tally.repaired += 1;
  }
}

function isPaid({ payment_status }: CheckoutSession, intent: PaymentIntent | null): boolean {
  return intent ? ["succeeded", "requires_capture"].includes(intent.status) : payment_status === "paid";
}

/** Intents that name an order of ours, without a session: they alone say whose the money is. */
async function lookIntoOrphans({ db, now }: Shop, orphans: readonly PaymentIntent[]): Promise<void> {
  const paid = orphans.filter(({ status }) => status === "succeeded" || status === "requires_capture");
  if (paid.length === 0) return;
  const attempts = await db.paymentAttempt.findMany({
    where: { intentId: { in: paid.map(({ id }) => id) } },
    select: { intentId: true },
  });
  const known = new Set(attempts.map(({ intentId }) => intentId));
  for (const { id, amount, currency, merchant_order_id: reference } of paid.filter((intent) => !known.has(intent.id))) {
    const order = await db.order.findUnique({ where: { reference: reference ?? "" }, select: { id: true } });
    const detail = `${amount} ${currency} for ${reference}, without a session`;
    await noteDifference(db, { kind: "paid_but_unknown", subject: id, orderId: order?.id ?? null, detail, at: now() });
  }
}
