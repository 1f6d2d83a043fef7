import { MAX_AMOUNT } from "../api/fields.ts";
import type { LineRequest } from "../api/session-request.ts";
import type { LineItem, PriceRecord } from "../store/catalogue-records.ts";
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
  refuseOverflow(lines);
  return { lines, currency };
}

/** @throws ApiError 400 when lines come to more than a payment can be (documented: eight digits). */
export function refuseOverflow(lines: readonly LineItem[]): void {
  if (subtotalOf(lines) <= MAX_AMOUNT) return;
  throw badRequest(`Invalid line_items: the total must be at most ${MAX_AMOUNT}.`, "amount_too_large", "line_items");
}

/** Minor units for one piece. @throws ApiError 400 for a recurring price: subscriptions are not yet in the sandbox. */
export function oneTimeAmount(price: PriceRecord, param: string): number {
  if (price.recurring === null && price.unitAmount !== null) return price.unitAmount;
  throw badRequest(`Invalid ${param}: a recurring price needs \`mode: subscription\`.`, "price_recurring", param);
}

function priceOf(world: World, changes: Changes, line: LineRequest, at: number): PricedProduct {
  if (line.price !== undefined) return activePrice(changes, line.price, `line_items[${at}][price]`);
  const param = `line_items[${at}][price_data]`;
  if (!line.price_data) throw badRequest(`Missing required param: ${param}.`, "parameter_missing", param);
  return createPrice(world, changes, line.price_data, { param, active: false });
}

function lineOf(world: World, quantity: number, { price, product }: PricedProduct, at: number): LineItem {
  return {
    id: world.ids.next("li_"),
    quantity,
    unitAmount: oneTimeAmount(price, `line_items[${at}][price]`),
    amountDiscount: 0,
    price,
    product,
  };
}
