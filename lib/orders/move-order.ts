import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import { mayMove, type OrderState } from "./order-state";

export type Move = {
  order: { id: string; version: number; state: OrderState };
  to: OrderState;
  cause: string;
  at: Date;
  data?: Prisma.OrderUncheckedUpdateManyInput;
};

/** Compare-and-set on the order's version, with a line of history. False: somebody moved it first, read it again. */
export async function moveOrder(tx: Tx, { order, to, cause, at, data = {} }: Move): Promise<boolean> {
  if (!mayMove(order.state, to)) throw new Error(`an order cannot go from ${order.state} to ${to}`);
  const { count } = await tx.order.updateMany({
    where: { id: order.id, version: order.version },
    data: { ...data, state: to, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.orderEvent.create({ data: { orderId: order.id, from: order.state, to, cause, at } });
  return true;
}
