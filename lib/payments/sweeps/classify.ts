import { isOneOf, moneyedStates } from "@/lib/orders/order-state";
import type { DifferenceKind } from "../differences";
import { judge, type IntentFacts, type OrderFacts, type SessionFacts } from "../judge";
import { nextMove, type Standing } from "../next-move";

/** Money that a shopper may still bring to a session that failed; after this long nobody waits for it (money-path rule 6). */
const FAILED_FOR_GOOD_SECONDS = 72 * 3600;

/** Whether WooshPay will never say anything else about a payment. What is not final holds the watermark back. */
export function isFinal(
  session: Pick<SessionFacts, "status"> & { created: number | null },
  intent: Pick<IntentFacts, "status"> | null,
  nowSeconds: number,
): boolean {
  if (session.status !== "complete" && session.status !== "expired") return false;
  switch (intent?.status) {
    case "succeeded":
    case "canceled":
      return true;
    case "processing":
    case "requires_capture":
      return false;
    default:
      return session.status === "expired" || nowSeconds - (session.created ?? nowSeconds) > FAILED_FOR_GOOD_SECONDS;
  }
}

/** What the lists say against what an order says. `behind`: settle has something to write; it reads both anew. */
export type Finding = { behind: boolean; kind: DifferenceKind | null; detail: string };

const square: Finding = { behind: false, kind: null, detail: "" };

export function classify(
  order: OrderFacts & Standing & { capturedMinor: number },
  session: SessionFacts,
  intent: IntentFacts | null,
): Finding {
  if (isOneOf(moneyedStates, order.state) && order.totalMinor > 0) return ofPaid(order, intent);
  const next = nextMove(order, judge(order, session, intent));
  if (!next) return square;
  switch (next.to) {
    case "paid":
    case "authorised":
      return { behind: true, kind: "paid_but_open_here", detail: `${next.cause}, the order is ${order.state}` };
    case "under_review":
      return { behind: true, kind: "amount_differs", detail: next.cause };
    default:
      return { behind: true, kind: null, detail: next.cause };
  }
}

/** What was paid stays paid whatever a session says later: only the money itself is compared. */
function ofPaid(
  { capturedMinor, currency }: OrderFacts & { capturedMinor: number },
  intent: IntentFacts | null,
): Finding {
  // The list of intents may begin a moment later than that of sessions.
  if (!intent) return square;
  if (intent.status !== "succeeded") {
    const detail = `${capturedMinor} ${currency} here, but the intent is ${intent.status}`;
    return { behind: false, kind: "paid_only_here", detail };
  }
  const received = intent.amount_received ?? intent.amount;
  if (received === capturedMinor && intent.currency === currency) return square;
  const detail = `WooshPay received ${received} ${intent.currency}, the order says ${capturedMinor} ${currency}`;
  return { behind: false, kind: "amount_differs", detail };
}
