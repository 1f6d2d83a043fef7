import { deliverOrder } from "@/lib/orders/deliver-order";
import { readOrderRecord, type OrderRecord } from "@/lib/orders/order-record";
import { pickLines, type Pick } from "@/lib/orders/pick-lines";
import { acceptReview } from "@/lib/payments/accept-review";
import { bookFee } from "@/lib/payments/book-fee";
import { cancelOrder } from "@/lib/payments/cancel-order";
import { captureOrder } from "@/lib/payments/capture-order";
import type { Shop } from "@/lib/payments/context";
import { decideRefund } from "@/lib/payments/decide-refund";
import { refundReview } from "@/lib/payments/refund-review";
import { sendRefund } from "@/lib/payments/send-refund";
import { shipOrder } from "@/lib/payments/ship-order";
import { requestRefund } from "@/lib/refunds/request-refund";
import { err, ok, type Result } from "@/lib/result";
import { WooshPayError } from "@/lib/wooshpay";
import type { Command } from "./args";
import type { Refusal } from "./words";

export type Acting = Exclude<Command, { name: "help" | "list" | "show" }>;
type Done = Result<string, Refusal>;

/** Carries out what a merchant asked for, by the use cases that a back office calls too. Answers what was done. */
export async function act(shop: Shop, id: string, command: Acting): Promise<Done> {
  const { by } = command;
  switch (command.name) {
    case "ship":
      return ship(shop, id, command);
    case "deliver":
      return told(await deliverOrder(shop, id, by), () => "Noted as delivered.");
    case "capture":
      return told(await captureOrder(shop, id, by), () => "The promised money is taken; the order is paid.");
    case "cancel": {
      const cause = `${by}: ${command.because}`;
      return told(await cancelOrder(shop, id, cause), (state) => `Cancelled (${state}); money that is here goes back.`);
    }
    case "refund":
      return refund(shop, id, command);
    case "review":
      return review(shop, id, command);
    case "fee": {
      const { amountMinor, statement: settlementId } = command;
      const fee = await bookFee(shop, id, { amountMinor, settlementId, by });
      return told(fee, (how) => (how === "booked" ? "Fee booked." : "That fee is booked already."));
    }
  }
}

function told<T>(result: Result<T, Refusal>, words: (value: T) => string): Done {
  return result.ok ? ok(words(result.value)) : result;
}

async function ship(shop: Shop, id: string, command: Extract<Acting, { name: "ship" }>): Promise<Done> {
  const { picks, carrier, tracking, by } = command;
  const picked = await pick(shop, id, picks, ({ shipped }) => shipped);
  if (!picked.ok) return picked;
  const lines = picks.length > 0 ? { lines: picked.value } : {};
  const shipped = await shipOrder(shop, id, { ...lines, carrier, tracking }, by);
  return told(shipped, (goods) => `Parcel noted; the order is ${goods}.`);
}

async function refund(shop: Shop, id: string, command: Extract<Acting, { name: "refund" }>): Promise<Done> {
  const { wish, by, because } = command;
  const picked = await pick(shop, id, wish === "all" ? [] : wish.picks, ({ refunded }) =>
    refunded.filter(({ refund }) => refund.state !== "failed"),
  );
  if (!picked.ok) return picked;
  const wanted = wish === "all" ? wish : { lines: picked.value, shipping: wish.shipping };
  const written = await requestRefund(shop, id, wanted, `${by}: ${because}`);
  return written.ok ? ok(await send(shop, written.value.id)) : written;
}

async function review(shop: Shop, id: string, command: Extract<Acting, { name: "review" }>): Promise<Done> {
  const { decision, by, because } = command;
  const cause = `review decided by ${by}: ${because}`;
  if (decision === "accept") {
    return told(await acceptReview(shop, id, cause), (state) => `Accepted; the order is ${state}.`);
  }
  if (decision !== "refund") {
    const decided = await decideRefund(shop, id, { went: decision === "refund-went", cause });
    return told(decided, (state) => `Decided; the order is ${state}.`);
  }
  const given = await refundReview(shop, id, cause);
  if (!given.ok) return given;
  const { refundId } = given.value;
  return ok(refundId ? await send(shop, refundId) : "Given up; there was nothing to give back.");
}

/** Sends a written refund now. Where WooshPay cannot be asked the worker, which has its job, goes on. */
async function send(shop: Shop, refundId: string): Promise<string> {
  try {
    await sendRefund(shop, refundId);
  } catch (error) {
    if (!(error instanceof WooshPayError)) throw error;
    return "Refund written. WooshPay cannot be asked now; the worker sends it.";
  }
  const { state, amountMinor, order } = await shop.db.refund.findUniqueOrThrow({
    where: { id: refundId },
    include: { order: { select: { currency: true } } },
  });
  return `Refund of ${amountMinor} ${order.currency} (minor units): ${state}.`;
}

type Pieces = { quantity: number };

async function pick(
  { db }: Shop,
  id: string,
  picks: readonly Pick[],
  doneOf: (line: OrderRecord["lines"][number]) => readonly Pieces[],
): Promise<Result<{ id: string; quantity: number }[], Refusal>> {
  if (picks.length === 0) return ok([]);
  const { lines } = await readOrderRecord(db, id);
  const pickable = lines.map((line) => ({ ...line, done: doneOf(line).reduce((sum, each) => sum + each.quantity, 0) }));
  const picked = pickLines(pickable, picks);
  return picked.ok ? picked : err(picked.error.code);
}
