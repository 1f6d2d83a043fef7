import type { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/types";
import { shopClock } from "@/lib/clock";
import { db, type Db } from "@/lib/db/client";
import { report } from "@/lib/report";
import { err, ok, type Result } from "@/lib/result";
import { orderSelect, toOrderView, type OrderRow, type Pictures } from "./order-view";
import type { OrderSummary, OrderView } from "./types";

/**
 * The order behind an unguessable token; whoever holds it may see it. Whoever comes back from paying, or is about to
 * cancel, must not meet a bare error page with the database away, so that is an answer too.
 */
export async function readOrder(token: string): Promise<Result<OrderView | null, "unavailable">> {
  try {
    return ok(await readOrderView(db(), { token }, shopClock()));
  } catch (error) {
    report("order could not be read", error);
    return err("unavailable");
  }
}

export async function readOrderView(
  from: Db,
  where: Prisma.OrderWhereUniqueInput,
  now: Date,
): Promise<OrderView | null> {
  const row = await from.order.findUnique({ where, select: orderSelect });
  return row && toOrderView(row, await picturesOf(from, [row]), now);
}

/** A customer's own orders, newest first; a guest has none here. */
export async function listOrders(viewer: Viewer): Promise<OrderSummary[]> {
  if (viewer.kind === "guest") return [];
  const rows = await db().order.findMany({
    where: { customerId: viewer.userId },
    orderBy: { placedAt: "desc" },
    take: 100,
    select: orderSelect,
  });
  const pictures = await picturesOf(db(), rows);
  const now = shopClock();
  return rows.map((row) => {
    const { token, number, stage, placedAt, total, refunded, lines } = toOrderView(row, pictures, now);
    const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
    return { token, number, stage, placedAt, total, refunded, pieces, picture: lines[0]?.picture ?? null };
  });
}

async function picturesOf(from: Db, rows: readonly OrderRow[]): Promise<Pictures> {
  const ids = new Set(rows.flatMap((row) => row.lines.flatMap((line) => line.pictureId ?? [])));
  const pictures = await from.picture.findMany({ where: { id: { in: [...ids] } } });
  return new Map(pictures.map((picture) => [picture.id, picture]));
}
