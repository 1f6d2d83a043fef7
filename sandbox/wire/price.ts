import type { PriceRecord, ProductRecord } from "../store/catalogue-records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { productToWire } from "./product.ts";

/** Documented: Create a price. Its product is an id in the schema and an object in WooshPay's samples (field). */
export function priceToWire(
  price: PriceRecord,
  product: ProductRecord,
  dialect: Dialect,
  nestProduct = dialect.nestsProducts,
): JsonObject {
  return dialect.finish({
    id: price.id,
    object: "price",
    active: price.active,
    billing_scheme: price.tiers ? "tiered" : "per_unit",
    created: dialect.time(price.created),
    currency: price.currency,
    livemode: false,
    lookup_key: price.lookupKey,
    metadata: asJson(price.metadata),
    nickname: price.nickname,
    product: nestProduct ? productToWire(product, dialect) : product.id,
    recurring: price.recurring && {
      interval: price.recurring.interval,
      interval_count: price.recurring.intervalCount,
      usage_type: price.recurring.usageType,
    },
    tiers:
      price.tiers?.map((tier) => ({
        up_to: tier.upTo,
        flat_amount: tier.flatAmount,
        unit_amount: tier.unitAmount,
      })) ?? null,
    type: price.recurring ? "recurring" : "one_time",
    unit_amount: price.unitAmount,
  });
}
