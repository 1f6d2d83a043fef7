import { MAX_AMOUNT } from "../api/fields.ts";
import type { LineRequest } from "../api/session-request.ts";
import type { LineItem } from "../store/catalogue-records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { activePrice, createPrice, type PricedProduct } from "./catalogue.ts";
import { subtotalOf } from "./discount.ts";

/**
 * Turns requested lines into line items of one currency. Inline prices become prices and products of their own, not
 * active (field), so that nothing else can use them.
 * @throws ApiError 400 without lines, with several currencies, recurring prices, or over 99,999,999; 404 for an unknown id.
 */
export function priceLines(world: World, changes: Changes, requested: readonly LineRequest[] = []) {
  const lines = requested.map((line, at) => lineOf(world, line.quantity, priceOf(world, changes, line, at), at));
  const [first] = lines;
  if (!first) throw badRequest("Missing required param: line_items.", "parameter_missing", "line_items");
  const { currency } = first.price;
  if (lines.some((line) => line.price.currency !== currency)) {
    throw badRequest("Invalid line_items: all prices must have one currency.", "parameter_invalid", "line_items");
  }
  if (subtotalOf(lines) > MAX_AMOUNT) {
    throw badRequest(`Invalid line_items: the total must be at most ${MAX_AMOUNT}.`, "amount_too_large", "line_items");
  }
  return { lines, currency };
}

function priceOf(world: World, changes: Changes, line: LineRequest, at: number): PricedProduct {
  if (line.price !== undefined) return activePrice(changes, line.price, `line_items[${at}][price]`);
  const param = `line_items[${at}][price_data]`;
  if (!line.price_data) throw badRequest(`Missing required param: ${param}.`, "parameter_missing", param);
  return createPrice(world, changes, line.price_data, { param, active: false });
}

function lineOf(world: World, quantity: number, { price, product }: PricedProduct, at: number): LineItem {
  if (price.recurring !== null || price.unitAmount === null) {
    const param = `line_items[${at}][price]`;
    throw badRequest(`Invalid ${param}: a recurring price needs \`mode: subscription\`.`, "price_recurring", param);
  }
  return {
    id: world.ids.next("li_"),
    quantity,
    unitAmount: price.unitAmount,
    amountDiscount: 0,
    price,
    product,
  };
}
