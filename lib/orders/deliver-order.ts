import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { err, ok, type Result } from "@/lib/result";
import { lockOrder } from "./lock-order";
import { moveGoods } from "./move-order";

export type DeliverRefusal = "not_shipped" | "delivered_already";

/** Notes that every parcel of an order has arrived. */
export function deliverOrder(
  { db, now }: { db: Db; now: Clock },
  orderId: string,
  by: string,
): Promise<Result<"delivered", DeliverRefusal>> {
  return db.$transaction(async (tx) => {
    await lockOrder(tx, orderId);
    const order = await tx.order.findUniqueOrThrow({
      where: { id: orderId },
      select: { id: true, version: true, fulfilment: true },
    });
    if (order.fulfilment === "delivered") return err("delivered_already");
    if (order.fulfilment !== "shipped") return err("not_shipped");
    const at = now();
    await moveGoods(tx, { order, to: "delivered", cause: `delivered, says ${by}`, at });
    await tx.shipment.updateMany({ where: { orderId, deliveredAt: null }, data: { deliveredAt: at } });
    return ok("delivered");
  });
}
