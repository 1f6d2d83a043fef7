import { isOneOf, type Fulfilment, type OrderState } from "./order-state";

const DAY_MS = 24 * 60 * 60_000;
/** What the shop promises, counted from the day after the last parcel was handed over; the law asks for 14. */
export const DAYS_AFTER_DELIVERY = 30;
/** Where nobody told us of the delivery: the period, and as long as a parcel may take. */
const DAYS_AFTER_SHIPPING = 46;
/** A day is over everywhere on earth twelve hours after it is over in UTC. */
const SLACK_MS = 12 * 60 * 60_000;

type Parcel = { at: Date; deliveredAt: Date | null };

/** When the right to withdraw ends, or null while part of the order has yet to be sent. */
export function withdrawalEnds(fulfilment: Fulfilment, parcels: readonly Parcel[]): Date | null {
  if (fulfilment === "unshipped" || fulfilment === "partly_shipped") return null;
  const ends = parcels.map(({ at, deliveredAt }) =>
    deliveredAt ? endOfDay(deliveredAt, DAYS_AFTER_DELIVERY) : endOfDay(at, DAYS_AFTER_SHIPPING),
  );
  return new Date(Math.max(...ends));
}

/** The end of the day that lies so many days after the one of `from`, wherever the shopper is. */
function endOfDay(from: Date, days: number): number {
  return Math.floor(from.getTime() / DAY_MS) * DAY_MS + (days + 1) * DAY_MS + SLACK_MS;
}

/** Lines and pieces of a declaration, as they are stored. */
export type DeclaredPieces = { lineId: string; quantity: number }[];
export type Returned = { kind: "withdrawal" | "refund"; at: Date; pieces: Readonly<DeclaredPieces> };

/**
 * Pieces of a line of which the shopper may still withdraw: those not withdrawn and not given back. A refund that follows
 * a declaration pays for the declared pieces first, so that none is counted twice.
 */
export function withdrawablePieces(line: { id: string; quantity: number }, returned: readonly Returned[]): number {
  let left = line.quantity;
  let unpaid = 0;
  for (const { kind, pieces } of [...returned].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const quantity = pieces.filter(({ lineId }) => lineId === line.id).reduce((sum, each) => sum + each.quantity, 0);
    const forDeclared = kind === "refund" ? Math.min(quantity, unpaid) : 0;
    unpaid += kind === "withdrawal" ? quantity : -forDeclared;
    left -= quantity - forDeclared;
  }
  return Math.max(0, left);
}

type Standing = {
  state: OrderState;
  fulfilment: Fulfilment;
  paidAt: Date | null;
  cancelledAt: Date | null;
  shipments: readonly Parcel[];
};

/** Whether the order is one from which a shopper can withdraw at this time: bought, not given up, and within the period. */
export function isWithinWithdrawal(
  { state, fulfilment, paidAt, cancelledAt, shipments }: Standing,
  now: Date,
): boolean {
  const bought = state === "authorised" || (paidAt !== null && !isOneOf(["refunded", "cancelled"], state));
  const ends = withdrawalEnds(fulfilment, shipments);
  return bought && cancelledAt === null && (ends === null || now < ends);
}
