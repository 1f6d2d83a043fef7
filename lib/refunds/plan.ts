import { err, ok, type Result } from "@/lib/result";

export type RefundableLine = {
  id: string;
  quantity: number;
  totalMinor: number;
  taxMinor: number;
  /** Pieces given back before, under way included. */
  refundedQuantity: number;
};

export type Refundable = {
  lines: readonly RefundableLine[];
  shippingMinor: number;
  shippingTaxMinor: number;
  shippingRefunded: boolean;
  /** What may still go back: captured, less every refund that succeeded, is under way or is unclear. */
  leftMinor: number;
};

export type RefundWish = { lines: readonly { id: string; quantity: number }[]; shipping: boolean } | "all";

export type RefundPlan = {
  amountMinor: number;
  shippingMinor: number;
  shippingTaxMinor: number;
  taxMinor: number;
  lines: readonly { id: string; quantity: number; amountMinor: number }[];
};

export type RefundRefusal = "nothing_to_refund" | "more_than_ordered" | "more_than_captured" | "shipping_refunded";

/**
 * What a refund consists of. Pieces of one line get their share of what the line cost after discount, counted from the
 * first piece on, so that any sequence of partial refunds ends at the line's total, to the minor unit.
 */
export function planRefund(order: Refundable, wish: RefundWish): Result<RefundPlan, RefundRefusal> {
  if (wish === "all") return planRest(order);
  const lines: { id: string; quantity: number; amountMinor: number; taxMinor: number }[] = [];
  for (const { id, quantity } of wish.lines) {
    const line = order.lines.find((each) => each.id === id);
    if (!line || quantity < 1 || line.refundedQuantity + quantity > line.quantity) return err("more_than_ordered");
    if (lines.some((each) => each.id === id)) return err("more_than_ordered");
    lines.push({
      id,
      quantity,
      amountMinor: shareOf(line, line.totalMinor, quantity),
      taxMinor: shareOf(line, line.taxMinor, quantity),
    });
  }
  if (wish.shipping && order.shippingRefunded) return err("shipping_refunded");
  const shippingMinor = wish.shipping ? order.shippingMinor : 0;
  const shippingTaxMinor = wish.shipping ? order.shippingTaxMinor : 0;
  const amountMinor = total(lines.map((line) => line.amountMinor)) + shippingMinor;
  if (amountMinor === 0) return err("nothing_to_refund");
  if (amountMinor > order.leftMinor) return err("more_than_captured");
  const taxMinor = total(lines.map((line) => line.taxMinor)) + shippingTaxMinor;
  const parts = lines.map((line) => ({ id: line.id, quantity: line.quantity, amountMinor: line.amountMinor }));
  return ok({ amountMinor, shippingMinor, shippingTaxMinor, taxMinor, lines: parts });
}

/** Everything that is left, whatever refunds were made elsewhere: those named no lines, so the sums may differ from the money. */
function planRest(order: Refundable): Result<RefundPlan, RefundRefusal> {
  if (order.leftMinor <= 0) return err("nothing_to_refund");
  const left = order.lines.filter((line) => line.refundedQuantity < line.quantity);
  const wish = {
    lines: left.map(({ id, quantity, refundedQuantity }) => ({ id, quantity: quantity - refundedQuantity })),
    shipping: !order.shippingRefunded,
  };
  const plan = planRefund({ ...order, leftMinor: Number.MAX_SAFE_INTEGER }, wish);
  if (plan.ok && plan.value.amountMinor === order.leftMinor) return plan;
  return ok({ amountMinor: order.leftMinor, shippingMinor: 0, shippingTaxMinor: 0, taxMinor: 0, lines: [] });
}

function shareOf({ quantity, refundedQuantity }: RefundableLine, minor: number, pieces: number): number {
  const upTo = (count: number) => Math.floor((minor * count) / quantity);
  return upTo(refundedQuantity + pieces) - upTo(refundedQuantity);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, minor) => sum + minor, 0);
}
