import { lineAmount } from "../lifecycle/discount.ts";
import type { LineItem, SessionRecord } from "../store/records.ts";
import { sessionIdToWire } from "./checkout-session.ts";
import { couponToWire } from "./coupon.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { priceToWire } from "./price.ts";

/** The lines of a session or a payment link as a list inside it. */
export function lineItemsToWire(
  url: string,
  lines: readonly LineItem[],
  discount: JsonObject | null,
  dialect: Dialect,
): JsonObject {
  const data = lines.map((line) => lineItemToWire(line, discount, dialect));
  return { object: "list", url, has_more: false, data };
}

/**
 * Amounts and quantity are numbers, as in the documentation's example; its schema says text.
 * @param discount the session's, in wire form; shown on each line it takes something off
 */
export function lineItemToWire(line: LineItem, discount: JsonObject | null, dialect: Dialect): JsonObject {
  const amount = lineAmount(line);
  return {
    id: line.id,
    object: "item",
    amount_discount: line.amountDiscount,
    amount_subtotal: amount,
    amount_total: amount - line.amountDiscount,
    currency: line.price.currency,
    description: line.product.name,
    discounts: discount && line.amountDiscount > 0 ? [discount] : [],
    price: priceToWire(line.price, line.product, dialect),
    quantity: line.quantity,
  };
}

/** Documented: inside a line item. The coupon is shown as it was when it was applied (assumed). */
export function discountToWire(session: SessionRecord, dialect: Dialect): JsonObject | null {
  const { discount } = session;
  if (!discount) return null;
  return {
    id: discount.id,
    object: "discount",
    checkout_session: sessionIdToWire(session.id, dialect),
    coupon: couponToWire(discount.coupon, discount.start, dialect),
    customer: session.customerId,
    start: dialect.time(discount.start),
    end: null,
    promotion_code: discount.promotionCodeId,
    subscription: null,
  };
}
