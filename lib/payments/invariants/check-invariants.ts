import type { Db } from "@/lib/db/client";
import type { WooshPay } from "@/lib/wooshpay";
import { everyPaymentHasItsOrder } from "./every-payment-has-its-order";
import { goodsAddUp } from "./goods-add-up";
import { moneyAddsUp } from "./money-adds-up";
import { ordersComeToRest } from "./orders-come-to-rest";
import { paidMeansPaid } from "./paid-means-paid";
import { readOrders } from "./shop-facts";
import { readWooshPay } from "./wooshpay-facts";

/** Which of the seven rules of docs/money-path.md is broken, by what, and how. */
export type Violation = { rule: 1 | 2 | 3 | 4 | 5 | 6 | 7; subject: string; detail: string };

/**
 * Checks what must hold whatever has happened, with everything that WooshPay and the database know. At rest, that is
 * with no job waiting and no call under way: in between, one side always knows of a payment first.
 * @param at the present, by which orders may not wait longer than their limits
 */
export async function checkInvariants({ db, psp, at }: { db: Db; psp: WooshPay; at: Date }): Promise<Violation[]> {
  const { prefix } = await db.installation.findUniqueOrThrow({ where: { id: 1 }, select: { prefix: true } });
  const wooshpay = await readWooshPay(psp, prefix);
  const orders = await readOrders(db);
  return [
    ...everyPaymentHasItsOrder(orders, wooshpay),
    ...paidMeansPaid(orders, wooshpay),
    ...moneyAddsUp(orders, wooshpay),
    ...ordersComeToRest(orders, at),
    ...(await goodsAddUp(db)),
  ];
}
