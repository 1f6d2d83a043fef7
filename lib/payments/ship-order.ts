import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import { enqueueMail } from "@/lib/mail/enqueue";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveGoods } from "@/lib/orders/move-order";
import type { Fulfilment } from "@/lib/orders/order-state";
import { piecesToShip } from "@/lib/orders/pieces-to-ship";
import type { DeclaredPieces } from "@/lib/orders/withdrawal";
import { err, ok, type Result } from "@/lib/result";
import { capturePromised } from "./capture-order";
import type { Shop } from "./context";

export type Parcel = {
  /** Pieces in it; everything that is still here, where left out. */
  lines?: readonly { id: string; quantity: number }[];
  carrier?: string | undefined;
  tracking?: string | undefined;
};

export type ShipRefusal = "not_paid" | "cancelled" | "nothing_to_ship" | "more_than_ordered" | "not_captured";

/**
 * Sends a parcel. Money that is only promised is taken first, once and whole (documented: one capture); goods leave the
 * house only for an order that is paid, and each piece once.
 */
export async function shipOrder(
  shop: Shop,
  orderId: string,
  parcel: Parcel,
  by: string,
): Promise<Result<Fulfilment, ShipRefusal>> {
  const { state } = await shop.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
  if (state === "authorised" && !(await capturePromised(shop, orderId))) return err("not_captured");
  return shop.db.$transaction((tx) => send(tx, orderId, parcel, by, shop.now()));
}

const shippable = {
  id: true,
  state: true,
  version: true,
  fulfilment: true,
  cancelledAt: true,
  lines: {
    select: {
      id: true,
      quantity: true,
      shipped: { select: { quantity: true, shipment: { select: { at: true } } } },
      refunded: { select: { quantity: true, refund: { select: { state: true, createdAt: true } } } },
    },
  },
  shipments: { select: { number: true } },
  withdrawals: { select: { lines: true, receivedAt: true } },
} as const satisfies Prisma.OrderSelect;

type ShippableOrder = Prisma.OrderGetPayload<{ select: typeof shippable }>;

function leftOf(
  { withdrawals }: ShippableOrder,
  { id, quantity, shipped, refunded }: ShippableOrder["lines"][number],
): number {
  const declared = withdrawals.flatMap(({ lines, receivedAt }) =>
    (lines as DeclaredPieces).filter(({ lineId }) => lineId === id).map((each) => ({ ...each, at: receivedAt })),
  );
  return piecesToShip({
    quantity,
    shipped: shipped.map((each) => ({ at: each.shipment.at, quantity: each.quantity })),
    refunded: refunded
      .filter(({ refund }) => refund.state !== "failed")
      .map((each) => ({ at: each.refund.createdAt, quantity: each.quantity })),
    withdrawn: declared,
  });
}

async function send(
  tx: Tx,
  orderId: string,
  parcel: Parcel,
  by: string,
  at: Date,
): Promise<Result<Fulfilment, ShipRefusal>> {
  await lockOrder(tx, orderId);
  const order = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: shippable });
  if (order.cancelledAt) return err("cancelled");
  if (order.state !== "paid" && order.state !== "partly_refunded") return err("not_paid");
  const left = order.lines.map((line) => ({ id: line.id, quantity: leftOf(order, line) }));
  const pieces = parcel.lines ?? left.filter(({ quantity }) => quantity > 0);
  if (pieces.length === 0) return err("nothing_to_ship");
  const fits = pieces.every(({ id, quantity }) => {
    return quantity > 0 && quantity <= (left.find((line) => line.id === id)?.quantity ?? 0);
  });
  if (!fits || new Set(pieces.map(({ id }) => id)).size < pieces.length) return err("more_than_ordered");
  const number = order.shipments.length + 1;
  const { id } = await tx.shipment.create({
    data: {
      orderId,
      number,
      carrier: parcel.carrier ?? null,
      tracking: parcel.tracking ?? null,
      at,
      lines: { createMany: { data: pieces.map((piece) => ({ orderLineId: piece.id, quantity: piece.quantity })) } },
    },
    select: { id: true },
  });
  const isLast = left.every((line) => line.quantity === (pieces.find((piece) => piece.id === line.id)?.quantity ?? 0));
  const to = isLast ? "shipped" : "partly_shipped";
  await moveGoods(tx, { order, to, cause: `parcel ${number} sent by ${by}`, at });
  await enqueueMail(tx, { orderId, kind: "shipped", about: id, facts: { shipmentId: id }, at });
  return ok(to);
}
