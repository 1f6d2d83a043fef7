import type { Prisma } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";

const record = {
  cart: { select: { version: true } },
  lines: { include: { shipped: true, refunded: { include: { refund: true } } }, orderBy: { position: "asc" } },
  events: { orderBy: { id: "asc" } },
  attempts: { orderBy: { number: "asc" } },
  shipments: { include: { lines: { include: { line: true } } }, orderBy: { number: "asc" } },
  refunds: { include: { lines: { include: { line: true } } }, orderBy: { number: "asc" } },
  disputes: { orderBy: { openedAt: "asc" } },
  withdrawals: { orderBy: { receivedAt: "asc" } },
  mails: { orderBy: { createdAt: "asc" } },
  calls: { orderBy: { at: "asc" } },
  ledger: { include: { entries: true }, orderBy: { at: "asc" } },
  claim: { include: { promotion: true } },
} as const satisfies Prisma.OrderInclude;

/** Everything that is kept of one order, for whoever answers for it. */
export async function readOrderRecord(db: Db, id: string) {
  const order = await db.order.findUniqueOrThrow({ where: { id }, include: record });
  const webhooks = await db.webhookEvent.findMany({
    where: { orderReference: order.reference },
    orderBy: { receivedAt: "asc" },
  });
  const differences = await db.difference.findMany({ where: { orderId: id }, orderBy: { foundAt: "asc" } });
  const keys = [
    ...webhooks.map((event) => `settle-event:${event.id}`),
    ...order.refunds.map((refund) => `send-refund:${refund.id}`),
    ...order.mails.map((mail) => `send-mail:${mail.id}`),
  ];
  const jobs = await db.$queryRaw<{ key: string; attempts: number; last_error: string | null }[]>`
    SELECT key, attempts, last_error FROM graphile_worker.jobs WHERE key = ANY(${keys})`;
  return { ...order, webhooks, differences, jobs };
}

export type OrderRecord = Awaited<ReturnType<typeof readOrderRecord>>;

/** The order of a number as people quote it, such as WF-1042, or of the reference that WooshPay knows. Null where there is none. */
export async function findOrderId(db: Db, name: string): Promise<string | null> {
  const number = /^WF-(\d{4,9})$/i.exec(name.trim())?.[1];
  const where = number ? { number: Number(number) - 1000 } : { reference: name.trim() };
  return (await db.order.findUnique({ where, select: { id: true } }))?.id ?? null;
}
