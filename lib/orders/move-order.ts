import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import { mayBecome, mayMove, type Fulfilment, type OrderState } from "./order-state";
import type { ShippingAddress } from "./types";

/** What a write may change besides the state. The database's own functions come as SQL. */
export type Changes = Partial<{
  decline: string | null;
  cartTaken: boolean;
  capturedMinor: number;
  refundedMinor: number;
  returnsDueAt: Date;
  paidAt: Date;
  cancelledAt: Date;
  capturableUntil: Date;
  invoiceNumber: Prisma.Sql;
  reviewReason: string | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  shippingAddress: ShippingAddress;
}>;
type Versioned = { id: string; version: number };
type Event = { from?: OrderState; to?: OrderState; fulfilment?: Fulfilment; cause: string; at: Date };

export type Move = {
  order: Versioned & { state: OrderState };
  to: OrderState;
  cause: string;
  at: Date;
  data?: Changes;
};

/** Compare-and-set on the order's version, with a line of history. False: somebody moved it first, read it again. */
export function moveOrder(tx: Tx, { order, to, cause, at, data = {} }: Move): Promise<boolean> {
  if (!mayMove(order.state, to)) throw new Error(`an order cannot go from ${order.state} to ${to}`);
  return write(tx, order, data, { from: order.state, to, cause, at });
}

export type GoodsMove = {
  order: Versioned & { fulfilment: Fulfilment };
  to: Fulfilment;
  cause: string;
  at: Date;
};

/** The same for an order's goods. A second parcel of an order that is partly shipped already leaves it so. */
export function moveGoods(tx: Tx, { order, to, cause, at }: GoodsMove): Promise<boolean> {
  if (order.fulfilment !== to && !mayBecome(order.fulfilment, to)) {
    throw new Error(`goods cannot go from ${order.fulfilment} to ${to}`);
  }
  return write(tx, order, {}, { fulfilment: to, cause, at });
}

export type Note = { order: Versioned; cause: string; at: Date; data: Changes };

/** A decision about an order that moves neither, such as that it shall not be served. */
export function noteOnOrder(tx: Tx, { order, cause, at, data }: Note): Promise<boolean> {
  return write(tx, order, data, { cause, at });
}

/** One statement: the line of history is written if, and only if, the order is. */
async function write(tx: Tx, { id, version }: Versioned, data: Changes, event: Event): Promise<boolean> {
  const { from = null, to = null, fulfilment = null, cause, at } = event;
  const changes = Object.entries(data).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${sqlOf(value)}`,
  );
  if (to) changes.push(Prisma.sql`state = ${to}::"OrderState"`);
  if (fulfilment) changes.push(Prisma.sql`fulfilment = ${fulfilment}::"Fulfilment"`);
  const written = await tx.$executeRaw`
    WITH moved AS (
      UPDATE "Order" SET ${Prisma.join([...changes, Prisma.sql`version = version + 1`])}
      WHERE id = ${id}::uuid AND version = ${version} RETURNING id)
    INSERT INTO "OrderEvent" ("orderId", "from", "to", fulfilment, cause, at)
    SELECT id, ${from}::"OrderState", ${to}::"OrderState", ${fulfilment}::"Fulfilment", ${cause}, ${at}
    FROM moved`;
  return written === 1;
}

function sqlOf(value: Changes[keyof Changes]): Prisma.Sql {
  if (value instanceof Prisma.Sql) return value;
  const isJson = typeof value === "object" && value !== null && !(value instanceof Date);
  return isJson ? Prisma.sql`${JSON.stringify(value)}::jsonb` : Prisma.sql`${value}`;
}
