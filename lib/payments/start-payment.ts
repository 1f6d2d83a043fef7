import { report } from "@/lib/report";
import { err, ok, type Result } from "@/lib/result";
import { WooshPayError } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { openOrder, type CartRefusal, type PayRequest } from "./open-order";
import type { OpenAttempt } from "./place-attempt";
import { closeOrder, sendAttempt, type SendRefusal } from "./send-attempt";
import { settle } from "./settle";

export type PayRefusal = CartRefusal | Exclude<SendRefusal, "superseded"> | "busy";
export type PayAnswer = { kind: "pay"; url: string } | { kind: "ordered"; token: string };

/** Each round either answers or clears one older order out of the way. */
const ROUNDS = 4;

/**
 * Pay: the order first, then WooshPay, then the shopper on the way. A second click, tab or retry gets the same page;
 * a changed cart closes its older order before it opens a new one.
 */
export async function startPayment(shop: Shop, request: PayRequest): Promise<Result<PayAnswer, PayRefusal>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const opening = await shop.db.$transaction((tx) => openOrder(shop, tx, request));
    switch (opening.kind) {
      case "refused":
        return err(opening.code);
      case "ordered":
        return ok(opening);
      case "superseded":
        if (!(await supersede(shop, opening.attempt))) return err("payment_paused");
        continue;
      case "resumed":
        if (opening.attempt.url && (await hasMoved(shop, opening.attempt.orderId))) continue;
    }
    const sent = opening.attempt.url ? ok(opening.attempt.url) : await sendAttempt(shop, opening.attempt);
    if (sent.ok) return mayGoTo(shop, sent.value) ? ok({ kind: "pay", url: sent.value }) : err("payment_paused");
    if (sent.error !== "superseded") return err(sent.error);
  }
  return err("busy");
}

/** Whether WooshPay, asked again, says that an order no longer waits for its shopper. */
async function hasMoved(shop: Shop, orderId: string): Promise<boolean> {
  try {
    return (await settle(shop, orderId)) !== "awaiting_payment";
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    return false;
  }
}

/** A new session opens only after a re-read says that the old one is closed, or when nobody ever got its url. */
async function supersede(shop: Shop, { orderId, sessionId }: OpenAttempt): Promise<boolean> {
  if (!sessionId) {
    await closeOrder(shop, orderId, "the cart changed before the pay page opened", "closed");
    return true;
  }
  try {
    await duringOrder(shop, orderId, () => shop.psp.checkoutSessions.expire(sessionId));
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    // Refused: it is complete or expired already. Unknown: it may be. The re-read tells either way.
    report("older session was not expired", error, { session: sessionId });
  }
  return hasMoved(shop, orderId);
}

/** The returned address is believed only where its host is one of WooshPay's pay hosts. */
function mayGoTo({ site }: Shop, url: string): boolean {
  const allowed =
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && site.payHosts.includes(new URL(url).host);
  if (!allowed)
    report("pay page refused", `host of ${URL.canParse(url) ? new URL(url).host : "an unreadable url"} is not allowed`);
  return allowed;
}
