import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import { mayBecome, mayMove, type Fulfilment, type OrderState } from "./order-state";

type Changes = Prisma.OrderUncheckedUpdateManyInput;
type Versioned = { id: string; version: number };

export type Move = {
  order: Versioned & { state: OrderState };
  to: OrderState;
  cause: string;
  at: Date;
  data?: Changes;
};

/** Compare-and-set on the order's version, with a line of history. False: somebody moved it first, read it again. */
export async function moveOrder(tx: Tx, { order, to, cause, at, data = {} }: Move): Promise<boolean> {
  if (!mayMove(order.state, to)) throw new Error(`an order cannot go from ${order.state} to ${to}`);
  if (!(await change(tx, order, { ...data, state: to }))) return false;
  await tx.orderEvent.create({ data: { orderId: order.id, from: order.state, to, cause, at } });
  return true;
}

export type GoodsMove = {
  order: Versioned & { fulfilment: Fulfilment };
  to: Fulfilment;
  cause: string;
  at: Date;
};

/** The same for an order's goods. A second parcel of an order that is partly shipped already leaves it so. */
export async function moveGoods(tx: Tx, { order, to, cause, at }: GoodsMove): Promise<boolean> {
  if (order.fulfilment !== to && !mayBecome(order.fulfilment, to)) {
    throw new Error(`goods cannot go from ${order.fulfilment} to ${to}`);
  }
  if (!(await change(tx, order, { fulfilment: to }))) return false;
  await tx.orderEvent.create({ data: { orderId: order.id, fulfilment: to, cause, at } });
  return true;
}

/** A decision about an order that moves neither, such as that it shall not be served. */
export async function noteOnOrder(
  tx: Tx,
  { order, cause, at, data }: { order: Versioned; cause: string; at: Date; data: Changes },
): Promise<boolean> {
  if (!(await change(tx, order, data))) return false;
  await tx.orderEvent.create({ data: { orderId: order.id, cause, at } });
  return true;
}

async function change(tx: Tx, { id, version }: Versioned, data: Changes): Promise<boolean> {
  const { count } = await tx.order.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
