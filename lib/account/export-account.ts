import type { Prisma } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";
import { orderNumber } from "@/lib/orders/order-number";

const orderSelect = {
  number: true,
  ...{ market: true, currency: true, state: true, fulfilment: true, placedAt: true, paidAt: true, cancelledAt: true },
  ...{ subtotalMinor: true, discountMinor: true, shippingMinor: true, taxMinor: true, totalMinor: true },
  ...{ email: true, name: true, phone: true, shippingAddress: true },
  lines: {
    orderBy: { position: "asc" },
    select: {
      ...{ sku: true, name: true, finish: true, quantity: true, unitMinor: true, discountMinor: true },
      ...{ taxMinor: true, totalMinor: true },
      review: {
        select: { stars: true, title: true, text: true, name: true, state: true, cause: true, writtenAt: true },
      },
    },
  },
  attempts: { orderBy: { number: "asc" }, select: { number: true, state: true, createdAt: true } },
  ledger: { orderBy: { at: "asc" }, select: { kind: true, at: true, entries: { where: { account: "wooshpay" } } } },
  refunds: {
    orderBy: { number: "asc" },
    select: { number: true, state: true, amountMinor: true, createdAt: true, settledAt: true },
  },
  shipments: {
    orderBy: { number: "asc" },
    select: { number: true, carrier: true, tracking: true, at: true, deliveredAt: true },
  },
  withdrawals: {
    orderBy: { receivedAt: "asc" },
    select: { name: true, email: true, lines: true, receivedAt: true },
  },
  mails: {
    where: { sentAt: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { kind: true, recipient: true, subject: true, text: true, sentAt: true },
  },
} satisfies Prisma.OrderSelect;

const alertSelect = {
  ...{ email: true, market: true, askedAt: true, confirmedAt: true, mailedAt: true },
  variant: { select: { sku: true } },
} satisfies Prisma.AlertSelect;

type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

/** Everything that belongs to an account, found by way of the account alone. Amounts are in the currency's minor unit. */
export async function exportAccount(db: Db, userId: string) {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      ...{ email: true, emailProvenAt: true, name: true, createdAt: true },
      sessions: { orderBy: { createdAt: "asc" }, select: { createdAt: true, expiresAt: true } },
      orders: { orderBy: { placedAt: "asc" }, select: orderSelect },
    },
  });
  if (!user) return null;
  const { orders, sessions, ...account } = user;
  return { account, sessions, orders: orders.map(toExported), alerts: await alertsOf(db, account) };
}

/** Null unless it is known that whoever has the account reads its mail: an address alone claims nothing. */
function alertsOf(db: Db, { email, emailProvenAt }: { email: string; emailProvenAt: Date | null }) {
  return emailProvenAt && db.alert.findMany({ where: { email }, orderBy: { askedAt: "asc" }, select: alertSelect });
}

function toExported({ number, attempts, ledger, ...order }: OrderRow) {
  const moved = ledger.flatMap(({ kind, at, entries }) =>
    entries.map(({ amountMinor }) => ({ kind, at, amountMinor })),
  );
  return { number: orderNumber(number), ...order, payments: { attempts, moved } };
}
