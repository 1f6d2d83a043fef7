import type { Db } from "@/lib/db/client";
import { orderNumber } from "@/lib/orders/order-number";
import type { Counted } from "./events";

const DAY_MS = 24 * 3600 * 1000;

/**
 * The purchase behind an order's page, as the order has it: no amount comes from the browser. Null until it is paid, and
 * for an order of another day, whose page was only opened again.
 */
export async function purchaseOf(
  db: Db,
  token: string,
  { at, path }: { at: Date; path: string },
): Promise<Counted | null> {
  const order = await db.order.findUnique({
    where: {
      token,
      state: { in: ["authorised", "paid"] },
      cancelledAt: null,
      placedAt: { gt: new Date(at.getTime() - DAY_MS) },
    },
    include: { lines: { orderBy: { position: "asc" } } },
  });
  if (!order) return null;
  const { number, market, currency, totalMinor, taxMinor, shippingMinor, lines } = order;
  const items = lines.map(({ slug, sku, unitMinor, quantity }) => {
    return { item_id: slug, item_variant: sku, price_minor: unitMinor, quantity };
  });
  const amounts = { value_minor: totalMinor, tax_minor: taxMinor, shipping_minor: shippingMinor };
  return {
    ...{ name: "purchase", at, market, path, tab: null, orderNumber: number },
    payload: { transaction_id: orderNumber(number), currency, ...amounts, items },
  };
}
