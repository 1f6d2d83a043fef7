import type { Shop } from "../context";
import { resolveDifference, type DifferenceKind } from "../differences";
import { limits } from "../invariants/orders-come-to-rest";
import { refundedSoFar } from "../send-refund";
import { classify } from "./classify";
import { tried, type Tally } from "./tally";

/** Open differences that WooshPay is asked about again in one sweep. */
const BATCH = 50;

/** Every order that a person has to look at is an open difference, whoever put it there. */
async function noteReviews({ db, now }: Shop): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Difference" (id, kind, subject, "orderId", detail, "foundAt")
    SELECT gen_random_uuid(), 'amount_differs', reference, id, coalesce("reviewReason", 'under review'), ${now()}
    FROM "Order" WHERE state = 'under_review'
    ON CONFLICT (kind, subject) WHERE "resolvedAt" IS NULL DO NOTHING`;
}

/** Every order leaves the states in which it waits for somebody else, within limits; one that does not is shown to a person. */
async function noteLongWaits({ db, now }: Shop): Promise<void> {
  const at = now();
  for (const [state, limitMs] of Object.entries(limits)) {
    const before = new Date(at.getTime() - limitMs);
    await db.$executeRaw`
      INSERT INTO "Difference" (id, kind, subject, "orderId", detail, "foundAt")
      SELECT gen_random_uuid(), 'waits_too_long', reference, id, state::text, ${at}
      FROM "Order" o WHERE state = ${state}::"OrderState" AND "placedAt" <= ${before} AND NOT EXISTS (
        SELECT FROM "OrderEvent" e WHERE e."orderId" = o.id AND e."to" = o.state AND e.at > ${before})
      ON CONFLICT (kind, subject) WHERE "resolvedAt" IS NULL DO NOTHING`;
  }
}

/** Closes what our own books say is square again. */
async function closeByOurBooks({ db, now }: Shop): Promise<void> {
  await db.$executeRaw`
    UPDATE "Difference" d SET "resolvedAt" = ${now()} WHERE d."resolvedAt" IS NULL AND CASE d.kind
      WHEN 'disputed' THEN EXISTS (SELECT FROM "Dispute" x WHERE x.id = d.subject AND x."closedAt" IS NOT NULL)
      WHEN 'refund_unclear' THEN EXISTS (SELECT FROM "Refund" r WHERE r.id::text = d.subject AND r.state <> 'unclear')
      WHEN 'refunded_elsewhere' THEN EXISTS (
        SELECT FROM "Refund" r JOIN "LedgerTransaction" t ON t."orderId" = r."orderId" AND t."sourceId" = r."idempotencyKey"
        WHERE r.id::text = d.subject)
      WHEN 'refund_failed' THEN EXISTS (
        SELECT FROM "Refund" r JOIN "Refund" later ON later."orderId" = r."orderId" AND later.number > r.number
        WHERE r.id::text = d.subject AND later.state = 'succeeded'
        GROUP BY r.id HAVING sum(later."amountMinor") >= r."amountMinor")
      WHEN 'waits_too_long' THEN EXISTS (
        SELECT FROM "Order" o WHERE o.id = d."orderId" AND o.state::text <> d.detail)
      WHEN 'paid_but_open_here' THEN EXISTS (
        SELECT FROM "Order" o WHERE o.id = d."orderId" AND (o."capturedMinor" > 0 OR o.state = 'authorised'))
      ELSE false END`;
}

type Open = { kind: string; subject: string; orderId: string | null };

/** Asks WooshPay whether what only it can tell is square again. */
async function isSquareAgain(shop: Shop, { kind, subject, orderId }: Open): Promise<boolean> {
  switch (kind as DifferenceKind) {
    case "paid_only_here":
    case "amount_differs":
      return orderId !== null && orderIsSquare(shop, orderId);
    case "paid_but_unknown":
      return moneyHasAnOrder(shop, subject);
    case "session_without_order":
      return (await shop.psp.checkoutSessions.retrieve(subject)).status !== "open";
    default:
      return false;
  }
}

async function orderIsSquare(shop: Shop, orderId: string): Promise<boolean> {
  const order = await shop.db.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { attempts: { where: { sessionId: { not: null } }, orderBy: { number: "desc" }, take: 1 } },
  });
  const [attempt] = order.attempts;
  if (order.state === "under_review" || !attempt?.sessionId) return false;
  const session = await shop.psp.checkoutSessions.retrieve(attempt.sessionId);
  const intent = attempt.intentId ? await shop.psp.paymentIntents.retrieve(attempt.intentId) : null;
  const { kind, behind } = classify({ ...order, livemode: shop.site.livemode }, session, intent);
  return kind === null && !behind;
}

/** Money that nobody knew is accounted for when an order knows it, or when it has gone back. */
async function moneyHasAnOrder(shop: Shop, subject: string): Promise<boolean> {
  const known = { OR: [{ intentId: subject }, { sessionId: subject }] };
  if ((await shop.db.paymentAttempt.count({ where: known })) > 0) return true;
  if (!subject.startsWith("pi_")) return false;
  const { status, amount_received, amount } = await shop.psp.paymentIntents.retrieve(subject);
  if (status === "canceled") return true;
  return status === "succeeded" && (await refundedSoFar(shop, subject)) >= (amount_received ?? amount);
}

/** Goes through the open differences: each one is closed by what makes it square, not by somebody saying so. */
export async function reviewDifferences(shop: Shop, tally: Tally): Promise<void> {
  await noteReviews(shop);
  await noteLongWaits(shop);
  await closeByOurBooks(shop);
  const open = await shop.db.difference.findMany({
    where: { resolvedAt: null },
    orderBy: { foundAt: "asc" },
    take: BATCH,
    select: { kind: true, subject: true, orderId: true },
  });
  for (const difference of open) {
    await tried(tally, { difference: difference.subject }, async () => {
      if (!(await isSquareAgain(shop, difference))) return;
      await resolveDifference(shop, difference.kind as DifferenceKind, difference.subject);
    });
  }
}
