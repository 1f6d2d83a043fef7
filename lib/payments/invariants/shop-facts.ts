import type { Db } from "@/lib/db/client";

const facts = {
  id: true,
  reference: true,
  state: true,
  fulfilment: true,
  currency: true,
  subtotalMinor: true,
  discountMinor: true,
  shippingMinor: true,
  totalMinor: true,
  capturedMinor: true,
  refundedMinor: true,
  invoiceNumber: true,
  placedAt: true,
  paidAt: true,
  cancelledAt: true,
  capturableUntil: true,
  lines: {
    select: {
      sku: true,
      quantity: true,
      unitMinor: true,
      discountMinor: true,
      totalMinor: true,
      shipped: { select: { quantity: true, shipment: { select: { at: true } } } },
      refunded: { select: { quantity: true, refund: { select: { state: true, createdAt: true } } } },
    },
  },
  attempts: { select: { state: true, sessionId: true, intentId: true, requestBody: true, expiresAt: true } },
  refunds: { select: { state: true, amountMinor: true, lines: { select: { orderLineId: true, quantity: true } } } },
  ledger: { select: { kind: true, entries: { select: { account: true, amountMinor: true } } } },
  mails: { select: { kind: true } },
  events: { select: { to: true, at: true }, orderBy: { id: "asc" } },
} as const;

export function readOrders(db: Db) {
  return db.order.findMany({ select: facts, orderBy: { placedAt: "asc" } });
}

export type OrderRecord = Awaited<ReturnType<typeof readOrders>>[number];
