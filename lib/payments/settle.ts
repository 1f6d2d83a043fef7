import type { Order } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";
import type { OrderState } from "@/lib/orders/order-state";
import type { CheckoutSession, PaymentIntent } from "@/lib/wooshpay";
import { applyVerdict } from "./apply-verdict";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { judge } from "./judge";

/** Rounds before giving up on an order that others keep moving; each lost round means that somebody else got on with it. */
const ROUNDS = 5;

export type SettledOrder = Pick<
  Order,
  | "id"
  | "reference"
  | "state"
  | "version"
  | "cartId"
  | "cartTaken"
  | "currency"
  | "capture"
  | "subtotalMinor"
  | "discountMinor"
  | "shippingMinor"
  | "shippingTaxMinor"
  | "taxMinor"
  | "totalMinor"
  | "capturedMinor"
  | "decline"
  | "number"
  | "placedAt"
  | "cancelledAt"
> & { sessionId: string | null };
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
  return { order, witness: order.sessionId ? await ask(shop, order.sessionId) : null };
}

async function readOrder(db: Db, id: string): Promise<SettledOrder | undefined> {
  const [order] = await db.$queryRaw<SettledOrder[]>`
    SELECT o.id, o.reference, o.state::text AS state, o.version, o."cartId", o."cartTaken", o.currency,
      o.capture::text AS capture, o."subtotalMinor", o."discountMinor", o."shippingMinor", o."shippingTaxMinor",
      o."taxMinor", o."totalMinor", o."capturedMinor", o.decline, o.number, o."placedAt", o."cancelledAt", (
        SELECT a."sessionId" FROM "PaymentAttempt" a WHERE a."orderId" = o.id AND a."sessionId" IS NOT NULL
        ORDER BY a.number DESC LIMIT 1) AS "sessionId"
    FROM "Order" o WHERE o.id = ${id}::uuid`;
  return order;
}

/** The intent is read after the session: it is the surer of the two, and the later word. */
async function ask({ psp }: Shop, sessionId: string): Promise<Witness> {
  const session = await psp.checkoutSessions.retrieve(sessionId);
  const intent = session.payment_intent ? await psp.paymentIntents.retrieve(session.payment_intent) : null;
  return { session, intent };
}
