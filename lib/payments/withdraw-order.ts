import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";
import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import { returnedOf } from "@/lib/orders/order-view";
import type { OrderState } from "@/lib/orders/order-state";
import { isWithinWithdrawal, withdrawablePieces, type DeclaredPieces } from "@/lib/orders/withdrawal";
import { err, ok, type Result } from "@/lib/result";
import { carryOut, writeCancellation } from "./cancel-order";
import type { Shop } from "./context";

export type Declaration = {
  name: string;
  email: string;
  pieces: DeclaredPieces;
  /** How many declarations this order had when its shopper began: the same form sent twice is one declaration. */
  after: number;
};

export type WithdrawRefusal = "not_withdrawable" | "too_many" | "nothing_chosen";

const withdrawn = {
  id: true,
  state: true,
  version: true,
  fulfilment: true,
  paidAt: true,
  cancelledAt: true,
  capturedMinor: true,
  lines: { select: { id: true, name: true, finish: true, quantity: true }, orderBy: { position: "asc" } },
  shipments: { select: { at: true, deliveredAt: true } },
  refunds: { select: { state: true, createdAt: true, lines: { select: { orderLineId: true, quantity: true } } } },
  withdrawals: { select: { name: true, email: true, lines: true, receivedAt: true }, orderBy: { receivedAt: "asc" } },
} as const satisfies Prisma.OrderSelect;

type WithdrawnOrder = Prisma.OrderGetPayload<{ select: typeof withdrawn }>;
type Written = { cancelled: OrderState | null };

/**
 * Takes down a shopper's declaration and confirms it by mail. Where it covers an order of which nothing has been sent,
 * the order is cancelled in the same transaction; money for goods that were sent goes back when they have come back.
 */
export async function withdrawOrder(
  shop: Shop,
  orderId: string,
  declaration: Declaration,
): Promise<Result<null, WithdrawRefusal>> {
  const written = await shop.db.$transaction((tx) => write(tx, orderId, declaration, shop.now()));
  if (!written.ok) return written;
  if (written.value.cancelled) await carryOut(shop, orderId, written.value.cancelled);
  return ok(null);
}

async function write(
  tx: Tx,
  orderId: string,
  declaration: Declaration,
  at: Date,
): Promise<Result<Written, WithdrawRefusal>> {
  await lockOrder(tx, orderId);
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: withdrawn });
  if (isKnown(order, declaration)) return ok({ cancelled: null });
  if (!isWithinWithdrawal(order, at)) return err("not_withdrawable");
  const left = leftOf(order);
  const refusal = refusalOf(left, declaration.pieces);
  if (refusal) return err(refusal);
  const { name, email, pieces } = declaration;
  const data = { orderId, name, email, lines: pieces, receivedAt: at };
  const { id } = await tx.withdrawal.create({ data, select: { id: true } });
  await noteOnOrder(tx, { order, cause: `withdrawal ${id} declared by the shopper`, at, data: {} });
  const isAll = pieces.reduce((sum, { quantity }) => sum + quantity, 0) === [...left.values()].reduce(plus, 0);
  const cancelled = isAll ? await cancel(tx, order, at) : null;
  const facts = factsOf(order, declaration, cancelled, at);
  await enqueueMail(tx, { orderId, kind: "withdrawn", about: id, facts, to: email, at });
  return ok({ cancelled });
}

/** Whether this very form has been sent before: a double click, or Back and once more. */
function isKnown({ withdrawals }: WithdrawnOrder, { name, email, pieces, after }: Declaration): boolean {
  const known = withdrawals[after];
  return known?.name === name && known.email === email && sameText(known.lines as DeclaredPieces) === sameText(pieces);
}

function sameText(pieces: DeclaredPieces): string {
  const sorted = pieces.toSorted((a, b) => a.lineId.localeCompare(b.lineId));
  return sorted.map(({ lineId, quantity }) => `${lineId}:${quantity}`).join(" ");
}

function leftOf(order: WithdrawnOrder): Map<string, number> {
  const returned = returnedOf(order);
  return new Map(order.lines.map((line) => [line.id, withdrawablePieces(line, returned)]));
}

function refusalOf(left: Map<string, number>, pieces: DeclaredPieces): WithdrawRefusal | null {
  if ([...left.values()].every((quantity) => quantity === 0)) return "not_withdrawable";
  if (pieces.length === 0) return "nothing_chosen";
  const fits = pieces.every(({ lineId, quantity }) => quantity > 0 && quantity <= (left.get(lineId) ?? 0));
  return fits && new Set(pieces.map(({ lineId }) => lineId)).size === pieces.length ? null : "too_many";
}

/** Gives up the order where nothing of it has left the house; where that cannot be, a person deals with the declaration. */
async function cancel(tx: Tx, { id, fulfilment }: WithdrawnOrder, at: Date): Promise<OrderState | null> {
  if (fulfilment !== "unshipped") return null;
  const cancelled = await writeCancellation(tx, { orderId: id, by: "the shopper's withdrawal", at });
  return cancelled.ok ? cancelled.value : null;
}

function factsOf(order: WithdrawnOrder, { name, pieces }: Declaration, cancelled: OrderState | null, at: Date) {
  const named = pieces.map(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return { name: line?.name ?? "", finish: line?.finish ?? "", quantity };
  });
  return {
    withdrawal: { name, at: at.toISOString(), outcome: outcomeOf(order, cancelled), pieces: named },
  };
}

function outcomeOf({ fulfilment, capturedMinor }: WithdrawnOrder, cancelled: OrderState | null): string {
  if (cancelled) return capturedMinor === 0 ? "reserved" : "cancelled";
  return fulfilment === "unshipped" ? "unsent" : "sent";
}

function plus(a: number, b: number): number {
  return a + b;
}
