import { MAX_AMOUNT } from "../api/fields.ts";
import type { LineRequest, PriceData } from "../api/session-request.ts";
import type { LineItem } from "../store/records.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";

/**
 * Turns requested lines into line items of one currency and their total in minor units.
 * @throws ApiError 400 without lines, with several currencies, or over 99,999,999; 404 for a price or product by id.
 */
export function priceLines(world: World, requested: readonly LineRequest[] = []) {
  const prices = requested.map((line, at) => priceOf(line, `line_items[${at}]`));
  const [first] = prices;
  if (!first) throw badRequest("Missing required param: line_items.", "parameter_missing", "line_items");
  if (prices.some((price) => price.currency !== first.currency)) {
    throw badRequest("Invalid line_items: all prices must have one currency.", "parameter_invalid", "line_items");
  }
  const lines = requested.flatMap((line, at) => {
    const price = prices[at];
    return price ? lineOf(world, line.quantity, price) : [];
  });
  const total = lines.reduce((sum, line) => sum + line.price.unitAmount * line.quantity, 0);
  if (total > MAX_AMOUNT) {
    throw badRequest(`Invalid line_items: the total must be at most ${MAX_AMOUNT}.`, "amount_too_large", "line_items");
  }
  return { lines, total, currency: first.currency };
}

function priceOf(line: LineRequest, param: string): PriceData {
  if (line.price !== undefined) throw noSuch("price", line.price, `${param}[price]`);
  if (!line.price_data) throw badRequest(`Missing required param: ${param}[price_data].`, "parameter_missing", param);
  return line.price_data;
}

function lineOf(world: World, quantity: number, price: PriceData): LineItem {
  const product = price.product_data;
  if (!product) throw noSuch("product", price.product ?? "", "line_items[price_data][product]");
  return {
    id: world.ids.next("li_"),
    quantity,
    price: {
      id: world.ids.next("price_"),
      unitAmount: price.unit_amount,
      nickname: price.nickname ?? null,
      lookupKey: price.lookup_key ?? null,
      metadata: price.metadata ?? {},
    },
    product: {
      id: world.ids.next("prod_"),
      name: product.name,
      description: product.description ?? null,
      images: product.images ?? [],
      url: product.url ?? null,
      metadata: product.metadata ?? {},
    },
  };
}
