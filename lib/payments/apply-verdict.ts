import { returnToCart, takeFromCart } from "@/lib/cart/ordered-lines";
import type { Tx } from "@/lib/db/client";
import { lockOrder } from "@/lib/orders/lock-order";
import { moveOrder } from "@/lib/orders/move-order";
import { openStates, type OrderState } from "@/lib/orders/order-state";
import { endHolds, sellReleased } from "@/lib/stock/hold";
import { contactFrom } from "./contact";
import type { Shop } from "./context";
import type { Verdict } from "./judge";
import { nextMove, type Next } from "./next-move";
import type { SettledOrder, Witness } from "./settle";

/**
 * Writes a verdict down in one transaction: state, history, stock, cart, contact. Answers the state the order is in
 * afterwards, or null where somebody else moved it since it was read.
 */
export async function applyVerdict(
  { db, now }: Shop,
  order: SettledOrder,
  verdict: Verdict,
  witness: Witness,
): Promise<OrderState | null> {
  const next = nextMove(order.state, verdict);
  const decline = "decline" in verdict ? verdict.decline : order.decline;
  if (!next && decline === order.decline) return order.state;
  return db.$transaction(async (tx) => {
    if ((await lockOrder(tx, order.id)).version !== order.version) return null;
    if (!next) return rememberDecline(tx, order, decline);
    return write(tx, order, await withStock(tx, order, next), { decline, witness, at: now() });
  });
}

/** A decline on a page that is still open: the shopper may try another card, so only the reason is kept. */
async function rememberDecline(tx: Tx, order: SettledOrder, decline: string | null): Promise<OrderState> {
  await tx.order.update({ where: { id: order.id }, data: { decline, version: { increment: 1 } } });
  return order.state;
}

/** Moves the stock that goes with a move; money that comes late may find the shelf bare, and then a person decides. */
async function withStock(tx: Tx, order: SettledOrder, next: Next): Promise<Next> {
  if (next.to === "payment_failed" || next.to === "expired") await endHolds(tx, order.id, "released");
  if (next.to !== "paid") return next;
  if (isHolding(order.state)) {
    await endHolds(tx, order.id, "sold");
    return next;
  }
  const boughtAnew = await tx.order.count({
    where: { cartId: order.cartId, state: "paid", placedAt: { gt: order.placedAt } },
  });
  if (boughtAnew === 0 && (await sellReleased(tx, order.id))) return { ...next, cause: `late money: ${next.cause}` };
  const reason = boughtAnew > 0 ? "the shopper has bought anew since" : "the stock is gone";
  return { to: "under_review", cause: `late money: ${reason}`, reviewReason: `Late money to refund: ${reason}.` };
}

function isHolding(state: OrderState): boolean {
  return state === "processing" || (openStates as readonly OrderState[]).includes(state);
}

type Facts = { decline: string | null; witness: Witness; at: Date };

async function write(tx: Tx, order: SettledOrder, next: Next, { decline, witness, at }: Facts): Promise<OrderState> {
  const bought = next.to === "paid" || next.to === "processing";
  const comesBack = next.to === "payment_failed" && order.cartTaken;
  const moved = await moveOrder(tx, {
    order,
    to: next.to,
    cause: next.cause,
    at,
    data: {
      decline: next.to === "paid" ? null : decline,
      cartTaken: bought || (order.cartTaken && !comesBack),
      ...(next.to === "paid" && { paidAt: at }),
      ...(next.reviewReason && { reviewReason: next.reviewReason }),
      ...((bought || next.to === "under_review") && contactFrom(witness)),
    },
  });
  if (!moved) throw new Error(`order ${order.id} moved under its own lock`);
  if (bought && !order.cartTaken) await takeFromCart(tx, order.cartId, order.id, at);
  if (comesBack) await returnToCart(tx, order.cartId, order.id, at);
  if (next.to !== "processing") {
    await tx.paymentAttempt.updateMany({ where: { orderId: order.id, state: "open" }, data: { state: "closed" } });
  }
  return next.to;
}
