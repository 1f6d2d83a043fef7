import { lockOrder } from "@/lib/orders/lock-order";
import { noteOnOrder } from "@/lib/orders/move-order";
import { err, ok, type Result } from "@/lib/result";
import { WooshPayError } from "@/lib/wooshpay";
import type { Shop } from "./context";
import { duringOrder } from "./flight-recorder";
import { settle } from "./settle";

export type CaptureRefusal = "not_promised" | "not_captured";

/** Takes money that is only promised, before anything is shipped, because somebody asks for it. */
export async function captureOrder(shop: Shop, orderId: string, by: string): Promise<Result<"paid", CaptureRefusal>> {
  const asked = await shop.db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order.state !== "authorised") return false;
    return noteOnOrder(tx, { order, cause: `capture asked for by ${by}`, at: shop.now(), data: {} });
  });
  if (!asked) return err("not_promised");
  return (await capturePromised(shop, orderId)) ? ok("paid") : err("not_captured");
}

/** Captures under a key of its own and lets settle write what became of it. Rejects where WooshPay cannot be asked. */
export async function capturePromised(shop: Shop, orderId: string): Promise<boolean> {
  const { reference, cancelledAt, attempts } = await shop.db.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      reference: true,
      cancelledAt: true,
      attempts: {
        where: { intentId: { not: null } },
        orderBy: { number: "desc" },
        take: 1,
        select: { intentId: true },
      },
    },
  });
  const intentId = attempts[0]?.intentId;
  if (cancelledAt || !intentId) return false;
  try {
    const options = { idempotencyKey: `${reference}:capture` };
    await duringOrder(shop, orderId, () => shop.psp.paymentIntents.capture(intentId, {}, options));
  } catch (error) {
    // Captured before, or lapsed: settle finds out which.
    if (!(error instanceof WooshPayError) || error.outcome === "unknown") throw error;
  }
  return (await settle(shop, orderId)) === "paid";
}
