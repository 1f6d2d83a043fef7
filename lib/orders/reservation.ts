import type { Tx } from "@/lib/db/client";
import { endClaim, takeClaimAgain } from "@/lib/promotions/claim";
import { endHolds, putBack, takeReleased } from "@/lib/stock/hold";

/**
 * What an order keeps from others until its money is certain or will not come: pieces of stock, and one use of the code
 * it was priced with. They end together, stock before promotion, whoever ends them; the caller holds the order's lock.
 */
export async function endReservation(tx: Tx, orderId: string, end: "sold" | "released"): Promise<void> {
  await endHolds(tx, orderId, end);
  await endClaim(tx, orderId, end === "sold" ? "redeemed" : "released");
}

/** For money that came late: reserves again what was released, all of it, or says what is gone. */
export async function reserveAgain(
  tx: Tx,
  orderId: string,
): Promise<"the stock is gone" | "the code is used up" | null> {
  if (!(await takeReleased(tx, orderId))) return "the stock is gone";
  if (await takeClaimAgain(tx, orderId)) return null;
  await endHolds(tx, orderId, "released");
  return "the code is used up";
}

/** Undoes a sale that is cancelled before it is shipped. */
export async function undoSale(tx: Tx, orderId: string): Promise<void> {
  await putBack(tx, orderId);
  await endClaim(tx, orderId, "released");
}
