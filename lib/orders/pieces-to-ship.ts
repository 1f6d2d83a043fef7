type Counted = { at: Date; quantity: number };

export type ShippableLine = {
  quantity: number;
  shipped: readonly Counted[];
  /** Pieces whose money has gone back or is on its way. */
  refunded: readonly Counted[];
  /** Pieces of which the shopper has withdrawn. */
  withdrawn: readonly Counted[];
};

/**
 * Pieces of a line that are still to be sent. What was given back or withdrawn before anything of the line left the house
 * is not sent any more; what is given back later may be what has come back. A refund that follows a withdrawal is of the
 * same pieces, so the larger of the two counts.
 */
export function piecesToShip({ quantity, shipped, refunded, withdrawn }: ShippableLine): number {
  const first = Math.min(...shipped.map(({ at }) => at.getTime()));
  const struck = (list: readonly Counted[]) => total(list.filter(({ at }) => at.getTime() < first));
  return Math.max(0, quantity - total(shipped) - Math.max(struck(refunded), struck(withdrawn)));
}

function total(list: readonly Counted[]): number {
  return list.reduce((sum, { quantity }) => sum + quantity, 0);
}
