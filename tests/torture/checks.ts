import { checkInvariants } from "@/lib/payments/invariants/check-invariants";
import type { World } from "./world";

/** The shop's own seven rules, and what only somebody can tell who saw everything. */
export async function whatIsBroken(world: World): Promise<string[]> {
  const { psp, now } = world.shop.context;
  const violations = await checkInvariants({ db: world.db, psp, at: now() });
  const found = await Promise.all(
    [unfinished, soldTwice, calledRefused, askedTwice, givenBackTwice].map((check) => check(world)),
  );
  return [...violations.map(({ rule, subject, detail }) => `rule ${rule}: ${subject} ${detail}`), ...found.flat()];
}

async function unfinished({ db }: World): Promise<string[]> {
  const restless = await db.order.findMany({
    where: { state: { in: ["pending", "awaiting_payment", "processing"] } },
    select: { reference: true, state: true },
  });
  const sending = await db.refund.count({ where: { state: "sending" } });
  const queued = await db.mail.count({ where: { state: "queued" } });
  const received = await db.webhookEvent.count({ where: { state: "received" } });
  return [
    ...restless.map(({ reference, state }) => `${reference} is still ${state}`),
    ...(sending > 0 ? [`${sending} refunds were never sent`] : []),
    ...(queued > 0 ? [`${queued} mails were never sent`] : []),
    ...(received > 0 ? [`${received} events were never looked into`] : []),
  ];
}

/** One version of a cart is bought once, and money that comes late does not sell what its shopper has bought anew. */
async function soldTwice({ db }: World): Promise<string[]> {
  const twice = await db.$queryRaw<{ cart: string }[]>`
    SELECT c.id::text AS cart FROM "Cart" c JOIN "Order" o ON o."cartId" = c.id
    WHERE o."paidAt" IS NOT NULL AND o."cancelledAt" IS NULL GROUP BY c.id, o."cartVersion" HAVING count(*) > 1`;
  const late = await db.$queryRaw<{ reference: string }[]>`
    SELECT o.reference FROM "Order" o JOIN "OrderEvent" e ON e."orderId" = o.id AND e."to" = 'paid'
    WHERE e."from" IN ('expired', 'payment_failed', 'cancelled') AND o."cancelledAt" IS NULL AND EXISTS (
      SELECT FROM "Order" newer WHERE newer."cartId" = o."cartId" AND newer."placedAt" > o."placedAt"
        AND newer."paidAt" < e.at AND newer."cancelledAt" IS NULL)`;
  return [
    ...twice.map(({ cart }) => `cart ${cart} was sold twice in one version`),
    ...late.map(({ reference }) => `${reference} was sold late although its shopper had bought anew`),
  ];
}

/** A request is called refused only where WooshPay refused it. */
async function calledRefused({ db, witnessed }: World): Promise<string[]> {
  const attempts = await db.paymentAttempt.findMany({ where: { state: "refused" }, select: { idempotencyKey: true } });
  return attempts
    .filter(({ idempotencyKey }) => !witnessed.refused.has(idempotencyKey))
    .map(({ idempotencyKey }) => `${idempotencyKey} is called refused, but nobody refused it`);
}

/** Every page was opened for an order that is known, and for each order one. */
async function askedTwice({ db, shop }: World): Promise<string[]> {
  const orders = await db.order.findMany({ select: { reference: true } });
  const pages = new Map(orders.map(({ reference }) => [reference, 0]));
  const told: string[] = [];
  for await (const { id, client_reference_id: reference } of shop.context.psp.checkoutSessions.listAll({
    limit: 100,
  })) {
    const before = pages.get(reference ?? "");
    if (before === undefined) told.push(`${id} was opened for an order that does not exist`);
    else if (before > 0) told.push(`${id} is a second page of ${reference}`);
    pages.set(reference ?? "", (before ?? 0) + 1);
  }
  return told;
}

/** What the shop takes for somebody else's refund was one: otherwise it has given money back twice itself. */
async function givenBackTwice({ db, witnessed }: World): Promise<string[]> {
  const orders = await db.order.findMany({
    where: { refunds: { some: { requestBody: null } } },
    select: {
      reference: true,
      attempts: { where: { intentId: { not: null } }, select: { intentId: true } },
      refunds: { where: { requestBody: null, state: "succeeded" }, select: { amountMinor: true } },
    },
  });
  return orders.flatMap(({ reference, attempts, refunds }) => {
    const made = witnessed.givenBackElsewhere.get(attempts[0]?.intentId ?? "") ?? 0;
    const booked = refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return booked > made ? [`${booked} of ${reference} are said to be given back elsewhere, ${made} were`] : [];
  });
}
