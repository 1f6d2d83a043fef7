import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { lockOrder } from "@/lib/orders/lock-order";
import type { Result } from "@/lib/result";
import type { RefundWish } from "./plan";
import { writeRefund, type WriteRefusal } from "./write-refund";

/** Decides under the order's lock what goes back, writes it down and queues it. The money moves when the job has asked WooshPay. */
export function requestRefund(
  { db, now }: { db: Db; now: Clock },
  orderId: string,
  wish: RefundWish,
  cause: string,
): Promise<Result<{ id: string; amountMinor: number }, WriteRefusal>> {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId);
    return writeRefund(tx, { orderId, wish, cause, at: now() });
  });
}
