import { lockOrder } from "@/lib/orders/lock-order";
import { moveOrder } from "@/lib/orders/move-order";
import { endReservation } from "@/lib/orders/reservation";
import { report } from "@/lib/report";
import { err, ok, type Result } from "@/lib/result";
import { CredentialsError, WooshPayError, type CreateCheckoutSessionParams } from "@/lib/wooshpay";
import type { CreatedCheckoutSession } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import type { OpenAttempt } from "./place-attempt";

export type SendRefusal = "payment_refused" | "payment_paused" | "superseded";

/**
 * Sends an attempt's stored request, byte for byte under its key, as often as it is asked to. Refused: the attempt is
 * closed and the stock freed. Unknown outcome: everything stays, for the next click or the reconciler.
 */
export function sendAttempt(shop: Shop, attempt: OpenAttempt): Promise<Result<string, SendRefusal>> {
  return duringOrder(shop, attempt.orderId, () => send(shop, attempt));
}

async function send(shop: Shop, attempt: OpenAttempt): Promise<Result<string, SendRefusal>> {
  let session: CreatedCheckoutSession;
  try {
    // Parsing and serialising again gives the same bytes: the text came from JSON.stringify.
    const params = JSON.parse(attempt.requestBody) as CreateCheckoutSessionParams;
    session = await shop.psp.checkoutSessions.create(params, { idempotencyKey: attempt.idempotencyKey });
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    report("checkout session was not created", error, { outcome: error.outcome, request: error.requestId ?? "-" });
    if (error.outcome === "unknown") return err("payment_paused");
    await closeOrder(
      shop,
      attempt.orderId,
      `refused by WooshPay: ${error.code ?? error.status ?? "invalid"}`,
      "refused",
    );
    return err(error instanceof CredentialsError ? "payment_paused" : "payment_refused");
  }
  if (await attach(shop, attempt, session)) return ok(session.url);
  await abandon(shop, session.id);
  return err("superseded");
}

/** A session that came into being after its order was given up: nobody has its url, and nobody shall. */
async function abandon({ psp }: Shop, sessionId: string): Promise<void> {
  try {
    await psp.checkoutSessions.expire(sessionId);
  } catch (error) {
    report("abandoned session was not expired", error, { session: sessionId });
  }
}

type Opened = Pick<CreatedCheckoutSession, "id" | "payment_intent" | "url" | "expires_at">;

/**
 * Notes the session on its attempt, and that the order awaits payment: one statement, which takes the order's lock first
 * like every other. False where the attempt was given up meanwhile: nobody may be sent there.
 */
export async function attach({ db, now }: Shop, { id, orderId }: Pick<OpenAttempt, "id" | "orderId">, session: Opened) {
  const expiresAt = session.expires_at === null ? null : new Date(session.expires_at * 1000);
  const moved = await db.$executeRaw`
    WITH locked AS MATERIALIZED (
      SELECT o.id, o.state FROM "Cart" c JOIN "Order" o ON o."cartId" = c.id WHERE o.id = ${orderId}::uuid FOR UPDATE OF c, o),
    opened AS (
      UPDATE "PaymentAttempt" a SET state = 'open', "sessionId" = ${session.id}, "intentId" = ${session.payment_intent},
        url = ${session.url}, "expiresAt" = coalesce(${expiresAt}::timestamptz, a."expiresAt")
      FROM locked WHERE a.id = ${id}::uuid AND a.state = 'sending' AND locked.state = 'pending' RETURNING a."orderId"),
    moved AS (
      UPDATE "Order" o SET state = 'awaiting_payment', version = o.version + 1
      FROM opened WHERE o.id = opened."orderId" RETURNING o.id)
    INSERT INTO "OrderEvent" ("orderId", "from", "to", cause, at)
    SELECT id, 'pending', 'awaiting_payment', 'pay page opened', ${now()} FROM moved`;
  if (moved === 1) return true;
  // The same click twice: the other one, which this one may have waited for, has noted this very session already.
  return (await db.paymentAttempt.count({ where: { id, sessionId: session.id } })) === 1;
}

/** Ends an order whose pay page nobody ever reached: cancelled, its attempt closed, its stock back on the shelf. */
export async function closeOrder({ db, now }: Shop, orderId: string, cause: string, end: "refused" | "closed") {
  await db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const { count } = await tx.paymentAttempt.updateMany({
      where: { orderId, state: "sending" },
      data: { state: end, refusal: cause },
    });
    if (count === 0) return;
    await moveOrder(tx, { order, to: "cancelled", cause, at: now() });
    await endReservation(tx, orderId, "released");
  });
}
