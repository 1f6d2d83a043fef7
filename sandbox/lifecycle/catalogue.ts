import type { PriceData, ProductData } from "../api/price-request.ts";
import type { PriceRecord, ProductRecord, Recurring, Tier } from "../store/catalogue-records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";

export interface PricedProduct {
  readonly price: PriceRecord;
  readonly product: ProductRecord;
}

/** Makes a product. `active` is true unless said otherwise (assumed). */
export function createProduct(world: World, changes: Changes, data: ProductData, active = true): ProductRecord {
  const now = world.clock.nowSeconds();
  const product: ProductRecord = {
    id: world.ids.next("prod_"),
    created: now,
    updated: now,
    active: data.active ?? active,
    name: data.name,
    description: data.description ?? null,
    images: data.images ?? [],
    url: data.url ?? null,
    metadata: data.metadata ?? {},
  };
  changes.put("product", product);
  return product;
}

/**
 * Makes a price, and its product when that comes with it.
 * @param param where the data stands in the request, such as `line_items[0][price_data]`; "" at top level
 * @param active for what does not say so itself: true for API calls, false for inline prices (field)
 * @throws ApiError 404 for an unknown product
 */
export function createPrice(
  world: World,
  changes: Changes,
  data: PriceData,
  { param = "", active = true }: { readonly param?: string; readonly active?: boolean } = {},
): PricedProduct {
  const product = productOf(world, changes, data, param === "" ? "product" : `${param}[product]`, active);
  const price: PriceRecord = {
    id: world.ids.next("price_"),
    created: world.clock.nowSeconds(),
    active: data.active ?? active,
    productId: product.id,
    currency: data.currency,
    unitAmount: data.unit_amount ?? null,
    nickname: data.nickname ?? null,
    lookupKey: data.lookup_key ?? null,
    metadata: data.metadata ?? {},
    recurring: recurringOf(data),
    tiers: tiersOf(data),
  };
  changes.put("price", price);
  return { price, product };
}

/** @throws ApiError 404 for an unknown id, 400 for one that is no longer active (assumed). */
export function activePrice(changes: Changes, id: string, param: string): PricedProduct {
  const price = changes.get("price", id);
  const product = price && changes.get("product", price.productId);
  if (!price || !product) throw noSuch("price", id, param);
  if (!price.active) throw badRequest(`Invalid ${param}: this price is not active.`, "price_inactive", param);
  if (!product.active) {
    throw badRequest(`Invalid ${param}: the product of this price is not active.`, "product_inactive", param);
  }
  return { price, product };
}

function productOf(world: World, changes: Changes, data: PriceData, param: string, active: boolean): ProductRecord {
  if (data.product_data) return createProduct(world, changes, data.product_data, active);
  const id = data.product ?? "";
  const product = changes.get("product", id);
  if (!product) throw noSuch("product", id, param);
  if (!product.active) throw badRequest(`Invalid ${param}: this product is not active.`, "product_inactive", param);
  return product;
}

function recurringOf({ recurring }: PriceData): Recurring | null {
  if (!recurring) return null;
  const { interval, interval_count: intervalCount, usage_type: usageType } = recurring;
  return { interval, intervalCount, usageType };
}

function tiersOf({ tiers }: PriceData): readonly Tier[] | null {
  if (!tiers) return null;
  return tiers.map((tier) => ({
    upTo: tier.up_to === "inf" ? null : tier.up_to,
    flatAmount: tier.flat_amount ?? null,
    unitAmount: tier.unit_amount ?? null,
  }));
}
