import type { Tx } from "@/lib/db/client";
import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import { isOneOf, holdingStates, unsettledStates, type OrderState } from "@/lib/orders/order-state";
import { endReservation, reserveAgain } from "@/lib/orders/reservation";
import type { Shop } from "./context";
import type { Verdict } from "./judge";
import { nextMove, type Next } from "./next-move";
import type { SettledOrder, Witness } from "./settle";
import { capturableUntil, writeMove } from "./write-move";

/** A move that is certain; `unserved` says why nothing will be delivered for the money that comes with it. */
export type ServedMove = Next & { unserved?: string };

/**
 * Writes a verdict down in one transaction: state, history, stock, cart, ledger, contact, mail. Answers the state the
 * order is in afterwards, or null where somebody else moved it since it was read.
 */
export async function applyVerdict(
  { db, now }: Shop,
  order: SettledOrder,
  verdict: Verdict,
  witness: Witness,
): Promise<OrderState | null> {
  const next = nextMove(order, verdict);
  const decline = "decline" in verdict ? verdict.decline : order.decline;
  if (!next && decline === order.decline) return order.state;
  return db.$transaction(async (tx) => {
    if ((await lockOrder(tx, order.id)).version !== order.version) return null;
    if (!next) return rememberDecline(tx, order, decline);
    const at = now();
    return writeMove(tx, order, await withStock(tx, order, next, at), { decline, witness, at });
  });
}

/** A decline on a page that is still open: the shopper may try another card, so only the reason is kept. */
async function rememberDecline(tx: Tx, order: SettledOrder, decline: string | null): Promise<OrderState> {
  await tx.order.update({ where: { id: order.id }, data: { decline, version: { increment: 1 } } });
  return order.state;
}

/** Ends the reservation as a move asks. Late money may find the shelf bare: then it goes back, and nothing is sold. */
async function withStock(tx: Tx, order: SettledOrder, next: Next, at: Date): Promise<ServedMove> {
  const held = isOneOf(holdingStates, order.state);
  if (isOneOf(["payment_failed", "expired", "cancelled"], next.to)) await endReservation(tx, order.id, "released");
  if (next.to !== "paid" && next.to !== "authorised") return next;
  const unserved = await reasonNotToServe(tx, order, held);
  if (unserved && held) await endReservation(tx, order.id, "released");
  if (unserved) return { ...next, cause: `${next.cause}; not served: ${unserved}`, unserved };
  if (next.to === "paid") await endReservation(tx, order.id, "sold");
  if (held) return next;
  await giveUpNewer(tx, order, at);
  return { ...next, cause: `late money: ${next.cause}` };
}

async function reasonNotToServe(tx: Tx, order: SettledOrder, held: boolean): Promise<string | null> {
  if (order.cancelledAt) return "it had been cancelled";
  if (held) return null;
  const { id, cartId, placedAt } = order;
  const promised = { state: "authorised" as const, capturableUntil: { gte: capturableUntil(placedAt) } };
  const boughtSince = await tx.order.count({
    where: { cartId, id: { not: id }, cancelledAt: null, OR: [{ paidAt: { gte: placedAt } }, promised] },
  });
  return boughtSince > 0 ? "the shopper has bought anew since" : reserveAgain(tx, id);
}

/** Whoever opened another pay page since wants the things once: what comes there goes back. The caller holds the cart's lock. */
async function giveUpNewer(tx: Tx, order: SettledOrder, at: Date): Promise<void> {
  const { cartId, number } = order;
  const where = { cartId, cancelledAt: null, number: { gt: number }, state: { in: [...unsettledStates] } };
  for (const newer of await tx.order.findMany({ where, select: { id: true, version: true } })) {
    const cause = `the money of an earlier order of its cart has come: ${order.reference}`;
    await noteOnOrder(tx, { order: newer, cause, at, data: { cancelledAt: at } });
  }
}
