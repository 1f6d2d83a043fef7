import type { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/types";
import { systemClock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { defaultMarket, findMarket } from "@/lib/markets/markets";
import type { Currency } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { orderNumber } from "./order-number";
import type { OrderState } from "./order-state";
import type { OrderStage, OrderSummary, OrderView, ShippingAddress } from "./types";

const stages: Record<OrderState, OrderStage> = {
  pending: "unpaid",
  awaiting_payment: "unpaid",
  processing: "waiting",
  authorised: "paid",
  paid: "paid",
  payment_failed: "failed",
  expired: "expired",
  cancelled: "cancelled",
  under_review: "review",
  partly_refunded: "paid",
  refunded: "refunded",
  disputed: "paid",
};

/** Money that came for an order which is not served goes back; until it has, the order reads as cancelled. */
function stageOf({ state, cancelledAt }: { state: OrderState; cancelledAt: Date | null }): OrderStage {
  return stages[state] === "paid" && cancelledAt ? "cancelled" : stages[state];
}

const lineSelect = {
  name: true,
  finish: true,
  slug: true,
  quantity: true,
  unitMinor: true,
  totalMinor: true,
  pictureId: true,
} satisfies Prisma.OrderLineSelect;

const orderSelect = {
  token: true,
  number: true,
  state: true,
  market: true,
  currency: true,
  placedAt: true,
  paidAt: true,
  cancelledAt: true,
  subtotalMinor: true,
  shippingMinor: true,
  totalMinor: true,
  email: true,
  name: true,
  phone: true,
  shippingAddress: true,
  decline: true,
  customerId: true,
  lines: { select: lineSelect, orderBy: { position: "asc" } },
  attempts: { where: { state: "open" }, select: { url: true, expiresAt: true }, take: 1 },
} satisfies Prisma.OrderSelect;

type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;
type Pictures = Map<string, { id: string; width: number; height: number; widths: number[]; colour: string }>;

/** The order behind an unguessable token; whoever holds it may see it. */
export async function findOrder(token: string): Promise<OrderView | null> {
  const row = await db().order.findUnique({ where: { token }, select: orderSelect });
  return row && toOrderView(row, await picturesOf([row]));
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
  const pictures = await picturesOf(rows);
  return rows.map((row) => {
    const { token, number, stage, placedAt, total, lines } = toOrderView(row, pictures);
    const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
    return { token, number, stage, placedAt, total, pieces, picture: lines[0]?.picture ?? null };
  });
}

async function picturesOf(rows: readonly OrderRow[]): Promise<Pictures> {
  const ids = new Set(rows.flatMap((row) => row.lines.flatMap((line) => line.pictureId ?? [])));
  const pictures = await db().picture.findMany({ where: { id: { in: [...ids] } } });
  return new Map(pictures.map((picture) => [picture.id, picture]));
}

function toOrderView(row: OrderRow, pictures: Pictures): OrderView {
  const currency = row.currency as Currency;
  const attempt = row.attempts[0];
  const payable = row.state === "awaiting_payment" && attempt && attempt.expiresAt > systemClock();
  return {
    token: row.token,
    number: orderNumber(row.number),
    stage: stageOf(row),
    market: findMarket(row.market) ?? defaultMarket,
    placedAt: row.placedAt,
    paidAt: row.paidAt,
    lines: row.lines.map(({ name, finish, slug, quantity, unitMinor, totalMinor, pictureId }) => {
      const picture = pictureId ? pictures.get(pictureId) : undefined;
      return {
        name,
        finish,
        slug,
        quantity,
        unit: money(unitMinor, currency),
        total: money(totalMinor, currency),
        picture: picture ? { ...picture, alt: `${name}, ${finish}` } : null,
      };
    }),
    subtotal: money(row.subtotalMinor, currency),
    shipping: money(row.shippingMinor, currency),
    total: money(row.totalMinor, currency),
    email: row.email,
    name: row.name,
    phone: row.phone,
    shippingAddress: row.shippingAddress as ShippingAddress | null,
    decline: row.decline,
    payUrl: payable ? attempt.url : null,
    claimable: row.customerId === null,
  };
}
