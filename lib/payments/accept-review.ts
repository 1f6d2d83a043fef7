import type { Tx } from "@/lib/db/client";
import { lockOrder } from "@/lib/orders/lock-order";
import { moneyState } from "@/lib/orders/money-state";
import { moveOrder } from "@/lib/orders/move-order";
import type { OrderState } from "@/lib/orders/order-state";
import { endReservation, reserveAgain } from "@/lib/orders/reservation";
import { err, ok, type Result } from "@/lib/result";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { readWitness, type SettledOrder, type Witness } from "./settle";
import { writeMove } from "./write-move";

export type AcceptRefusal =
  "not_under_review" | "cancelled" | "money_not_there" | "does_not_fit" | "stock_gone" | "moved_meanwhile";

/**
 * A person takes an order out of review and has it served: only where WooshPay holds exactly its total, in its currency.
 * With it goes what goes with any payment: stock, cart, sale, capture, receipt, mail.
 */
export function acceptReview(shop: Shop, orderId: string, cause: string): Promise<Result<OrderState, AcceptRefusal>> {
  return duringOrder(shop, orderId, async () => {
    const { order, witness } = await readWitness(shop, orderId);
    const refusal = refusalOf(order, witness);
    if (refusal || !witness) return err(refusal ?? "money_not_there");
    return shop.db.$transaction((tx) => accept(tx, order, witness, cause, shop.now()));
  });
}

function refusalOf(order: SettledOrder, witness: Witness | null): AcceptRefusal | null {
  if (order.state !== "under_review") return "not_under_review";
  if (order.cancelledAt) return "cancelled";
  const intent = witness?.intent;
  if (intent?.status !== "succeeded") return "money_not_there";
  const received = intent.amount_received ?? intent.amount;
  return received === order.totalMinor && intent.currency === order.currency ? null : "does_not_fit";
}

async function accept(
  tx: Tx,
  order: SettledOrder,
  witness: Witness,
  cause: string,
  at: Date,
): Promise<Result<OrderState, AcceptRefusal>> {
  if ((await lockOrder(tx, order.id)).version !== order.version) return err("moved_meanwhile");
  const { paidAt, refundedMinor } = await tx.order.findUniqueOrThrow({
    where: { id: order.id },
    select: { paidAt: true, refundedMinor: true },
  });
  // It had been paid, and sold, before it was questioned: it goes back to where its money stands.
  if (paidAt) {
    const to = moneyState({ capturedMinor: order.capturedMinor, returnedMinor: refundedMinor, disputed: false });
    await moveOrder(tx, { order, to, cause, at });
    return ok(to);
  }
  const held = await tx.stockHold.count({ where: { orderId: order.id, state: "held" } });
  if (held === 0 && (await reserveAgain(tx, order.id)) !== null) return err("stock_gone");
  await endReservation(tx, order.id, "sold");
  return ok(await writeMove(tx, order, { to: "paid", cause }, { decline: null, witness, at }));
}
