import { post } from "@/lib/ledger/post";
import { fee } from "@/lib/ledger/postings";
import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import { err, ok, type Result } from "@/lib/result";
import type { Shop } from "./context";

export type FeeRefusal = "not_paid" | "amount_invalid" | "booked_differently";

export type Fee = { amountMinor: number; settlementId: string; by: string };

/**
 * Books what WooshPay kept of an order's money, as its settlement statement says: no operation of its API tells it
 * (assumed). One fee for each order and statement, booked once however often it is entered.
 */
export function bookFee(
  { db, now }: Pick<Shop, "db" | "now">,
  orderId: string,
  { amountMinor, settlementId, by }: Fee,
): Promise<Result<"booked" | "booked_before", FeeRefusal>> {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId);
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { ledger: { where: { kind: "fee", sourceId: settlementId }, include: { entries: true } } },
    });
    if (order.capturedMinor === 0) return err("not_paid");
    if (!Number.isSafeInteger(amountMinor) || amountMinor < 1 || amountMinor > order.capturedMinor)
      return err("amount_invalid");
    const before = order.ledger[0]?.entries.find(({ account }) => account === "fees");
    if (before) return before.amountMinor === amountMinor ? ok("booked_before") : err("booked_differently");
    const at = now();
    const about = { orderId, sourceId: settlementId, currency: order.currency, at };
    await post(tx, { ...about, kind: "fee", entries: fee(amountMinor) });
    const cause = `fee of ${amountMinor} by statement ${settlementId}, booked by ${by}`;
    await noteOnOrder(tx, { order, cause, at, data: {} });
    return ok("booked");
  });
}
