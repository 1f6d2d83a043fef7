import { boughtStates, openStates } from "@/lib/orders/order-state";
import type { StoredCart } from "@/lib/cart/load-cart";
import type { Tx } from "@/lib/db/client";
import type { OpenAttempt } from "./place-attempt";

/** A cart under its row lock, with the prefix that references of this installation bear. */
export type LockedCart = StoredCart & { prefix: string };

export async function lockCart(tx: Tx, secretHash: string): Promise<LockedCart | undefined> {
  const [cart] = await tx.$queryRaw<LockedCart[]>`
    SELECT id, version, code, (SELECT prefix FROM "Installation") AS prefix
    FROM "Cart" WHERE "secretHash" = ${secretHash} FOR UPDATE`;
  return cart;
}

export type OpenOrder = {
  cartVersion: number;
  market: string;
  totalMinor: number;
  cancelledAt: Date | null;
  attempt: OpenAttempt;
};

type Row = Omit<OpenOrder, "attempt"> & { token: string; isBought: boolean; attempt: OpenAttempt | null };

/** What was ordered of a cart already: the order that bought this version of it, and the one that still waits for money. */
export async function standingOrders(
  tx: Tx,
  cartId: string,
  version: number,
): Promise<{ bought: { token: string } | undefined; open: OpenOrder | undefined }> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o.token, o."cartVersion", o.market, o."totalMinor", o."cancelledAt",
      o.state::text = ANY(${[...boughtStates]}) AS "isBought", to_jsonb(a) AS attempt
    FROM "Order" o
    LEFT JOIN "PaymentAttempt" a ON a."orderId" = o.id AND a.state IN ('sending', 'open')
    WHERE o."cartId" = ${cartId}::uuid AND (
      o.state::text = ANY(${[...openStates]})
      OR (o.state::text = ANY(${[...boughtStates]}) AND o."cartVersion" = ${version} AND o."cancelledAt" IS NULL))`;
  const isOpen = (row: Row): row is Row & OpenOrder => !row.isBought && row.attempt !== null;
  return { bought: rows.find(({ isBought }) => isBought), open: rows.find(isOpen) };
}
