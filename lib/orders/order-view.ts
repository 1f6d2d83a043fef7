import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { RefundState } from "@/generated/prisma/enums";
import { defaultMarket, findMarket } from "@/lib/markets/markets";
import type { Currency } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { cancelRefusal } from "./cancelling";
import { invoiceNumber, orderNumber } from "./order-number";
import { stageOf } from "./stage";
import type { OrderView, PiecesView, RefundView, ShippingAddress } from "./types";
import { isWithinWithdrawal, withdrawablePieces, type DeclaredPieces, type Returned } from "./withdrawal";

const lineSelect = {
  id: true,
  name: true,
  finish: true,
  slug: true,
  quantity: true,
  unitMinor: true,
  discountMinor: true,
  taxMinor: true,
  totalMinor: true,
  pictureId: true,
} satisfies Prisma.OrderLineSelect;

const pieces = { select: { orderLineId: true, quantity: true } } as const;

const returnsSelect = {
  refunds: {
    select: { state: true, amountMinor: true, createdAt: true, settledAt: true, lines: pieces },
    orderBy: { number: "asc" },
  },
  withdrawals: {
    select: { name: true, email: true, lines: true, receivedAt: true },
    orderBy: { receivedAt: "asc" },
  },
} satisfies Prisma.OrderSelect;

export const orderSelect = {
  token: true,
  number: true,
  state: true,
  fulfilment: true,
  market: true,
  currency: true,
  placedAt: true,
  paidAt: true,
  cancelledAt: true,
  capturableUntil: true,
  subtotalMinor: true,
  discountMinor: true,
  shippingMinor: true,
  taxMinor: true,
  totalMinor: true,
  rules: true,
  capturedMinor: true,
  refundedMinor: true,
  email: true,
  name: true,
  phone: true,
  shippingAddress: true,
  decline: true,
  customerId: true,
  invoiceNumber: true,
  lines: { select: lineSelect, orderBy: { position: "asc" } },
  attempts: { where: { state: "open" }, select: { url: true, expiresAt: true }, take: 1 },
  shipments: {
    select: { id: true, number: true, carrier: true, tracking: true, at: true, deliveredAt: true, lines: pieces },
    orderBy: { number: "asc" },
  },
  ...returnsSelect,
} satisfies Prisma.OrderSelect;

export type OrderRow = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;
export type Pictures = Map<string, { id: string; width: number; height: number; widths: number[]; colour: string }>;
type Returns = {
  refunds: readonly { state: RefundState; createdAt: Date; lines: { orderLineId: string; quantity: number }[] }[];
  withdrawals: readonly { lines: unknown; receivedAt: Date }[];
};

/** What has been withdrawn or given back of an order, in the words of the withdrawal rule. */
export function returnedOf({ refunds, withdrawals }: Returns): Returned[] {
  return [
    ...withdrawals.map(({ lines, receivedAt }) => ({
      kind: "withdrawal" as const,
      at: receivedAt,
      pieces: lines as DeclaredPieces,
    })),
    ...refunds
      .filter(({ state }) => state !== "failed")
      .map(({ lines, createdAt }) => ({
        kind: "refund" as const,
        at: createdAt,
        pieces: lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity })),
      })),
  ];
}

export function toOrderView(row: OrderRow, pictures: Pictures, now: Date): OrderView {
  const amount = (minor: number) => money(minor, row.currency as Currency);
  const attempt = row.attempts[0];
  const payable = row.state === "awaiting_payment" && !row.cancelledAt && attempt && attempt.expiresAt > now;
  const lines = linesOf(row, pictures);
  const name = namesOf(row);
  return {
    token: row.token,
    number: orderNumber(row.number),
    stage: stageOf(row),
    market: findMarket(row.market) ?? defaultMarket,
    placedAt: row.placedAt,
    paidAt: row.paidAt,
    capturableUntil: row.capturableUntil,
    lines,
    subtotal: amount(row.subtotalMinor),
    discount: amount(row.discountMinor),
    shipping: amount(row.shippingMinor),
    tax: amount(row.taxMinor),
    taxRate: taxRateOf(row.rules),
    total: amount(row.totalMinor),
    captured: amount(row.capturedMinor),
    refunded: amount(row.refundedMinor),
    left: amount(row.capturedMinor - row.refundedMinor),
    shipments: row.shipments.map(({ lines: sent, ...shipment }) => ({ ...shipment, pieces: sent.map(name) })),
    refunds: row.refunds.map(({ amountMinor, state, createdAt, settledAt, lines: given }) => ({
      amount: amount(amountMinor),
      state: refundStates[state],
      at: settledAt ?? createdAt,
      pieces: given.map(name),
    })),
    withdrawals: row.withdrawals.map(({ name: by, email, receivedAt, lines: declared }) => ({
      name: by,
      email,
      at: receivedAt,
      pieces: (declared as DeclaredPieces).map(({ lineId, quantity }) => name({ orderLineId: lineId, quantity })),
    })),
    email: row.email,
    name: row.name,
    phone: row.phone,
    shippingAddress: row.shippingAddress as ShippingAddress | null,
    decline: row.decline,
    payUrl: payable ? attempt.url : null,
    claimable: row.customerId === null,
    invoice: row.invoiceNumber === null ? null : invoiceNumber(row.invoiceNumber),
    canCancel: row.cancelledAt === null && cancelRefusal(row) === null,
    canWithdraw: isWithinWithdrawal(row, now) && lines.some(({ withdrawable }) => withdrawable > 0),
  };
}

const TaxRule = z.object({ tax: z.object({ basisPoints: z.int() }) });

function taxRateOf(rules: unknown): number | null {
  const { data } = TaxRule.safeParse(rules);
  return data ? data.tax.basisPoints / 10_000 : null;
}

/** Unclear ones are under way too: a person finds out whether the money has gone. */
const refundStates: Record<RefundState, RefundView["state"]> = {
  sending: "under_way",
  pending: "under_way",
  unclear: "under_way",
  succeeded: "done",
  failed: "failed",
};

function linesOf(row: OrderRow, pictures: Pictures): OrderView["lines"] {
  const amount = (minor: number) => money(minor, row.currency as Currency);
  const returned = returnedOf(row);
  return row.lines.map((line) => {
    const { id, name, finish, slug, quantity, unitMinor, discountMinor, taxMinor, totalMinor, pictureId } = line;
    const picture = pictureId ? pictures.get(pictureId) : undefined;
    return {
      id,
      name,
      finish,
      slug,
      quantity,
      unit: amount(unitMinor),
      discount: amount(discountMinor),
      tax: amount(taxMinor),
      total: amount(totalMinor),
      picture: picture ? { ...picture, alt: `${name}, ${finish}` } : null,
      withdrawable: withdrawablePieces(line, returned),
    };
  });
}

function namesOf({ lines }: OrderRow) {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ({ orderLineId, quantity }: { orderLineId: string; quantity: number }): PiecesView => {
    const line = byId.get(orderLineId);
    return { lineId: orderLineId, name: line?.name ?? "", finish: line?.finish ?? "", quantity };
  };
}
