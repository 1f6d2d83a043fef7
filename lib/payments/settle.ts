import type { Db } from "@/lib/db/client";
import type { OrderState } from "@/lib/orders/order-state";
import type { CheckoutSession, PaymentIntent } from "@/lib/wooshpay";
import { applyVerdict } from "./apply-verdict";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { judge } from "./judge";

/** Rounds before giving up on an order that others keep moving; each lost round means that somebody else got on with it. */
const ROUNDS = 5;

const settledOrder = {
  id: true,
  reference: true,
  state: true,
  version: true,
  cartId: true,
  cartTaken: true,
  currency: true,
  capture: true,
  subtotalMinor: true,
  discountMinor: true,
  shippingMinor: true,
  shippingTaxMinor: true,
  taxMinor: true,
  totalMinor: true,
  capturedMinor: true,
  decline: true,
  placedAt: true,
  cancelledAt: true,
  attempts: { where: { sessionId: { not: null } }, orderBy: { number: "desc" }, take: 1, select: { sessionId: true } },
} as const;

export type SettledOrder = NonNullable<Awaited<ReturnType<typeof readOrder>>>;
export type Witness = { session: CheckoutSession; intent: PaymentIntent | null };

/**
 * The only thing that moves an order on account of money. Reads the order's version, then WooshPay, then compares and
 * sets on that version; a lost race starts over. Called by webhook job, return page and reconciler, as often as they like.
 * Rejects with a WooshPayError where WooshPay cannot be asked; nothing has changed then.
 */
export function settle(shop: Shop, orderId: string): Promise<OrderState> {
  return duringOrder(shop, orderId, () => settleInRounds(shop, orderId));
}

async function settleInRounds(shop: Shop, orderId: string): Promise<OrderState> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { order, witness } = await readWitness(shop, orderId);
    if (!witness) return order.state;
    const facts = { ...order, livemode: shop.site.livemode };
    const verdict = judge(facts, witness.session, witness.intent);
    const state = await applyVerdict(shop, order, verdict, witness);
    if (state) return state;
  }
  throw new Error(`order ${orderId} was moved by others ${ROUNDS} times in a row`);
}

/** An order, then what WooshPay says of it; null where it was never asked for money. */
export async function readWitness(shop: Shop, orderId: string) {
  const order = await readOrder(shop.db, orderId);
  if (!order) throw new Error(`no order ${orderId}`);
  const sessionId = order.attempts[0]?.sessionId;
  return { order, witness: sessionId ? await ask(shop, sessionId) : null };
}

function readOrder(db: Db, id: string) {
  return db.order.findUnique({ where: { id }, select: settledOrder });
}

/** The intent is read after the session: it is the surer of the two, and the later word. */
async function ask({ psp }: Shop, sessionId: string): Promise<Witness> {
  const session = await psp.checkoutSessions.retrieve(sessionId);
  const intent = session.payment_intent ? await psp.paymentIntents.retrieve(session.payment_intent) : null;
  return { session, intent };
}
