import type { ProductRecord } from "../store/catalogue-records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: Create a Product. */
export function productToWire(product: ProductRecord, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: product.id,
    object: "product",
    active: product.active,
    created: dialect.time(product.created),
    description: product.description,
    images: product.images,
    livemode: false,
    metadata: asJson(product.metadata),
    name: product.name,
    updated: dialect.time(product.updated),
    url: product.url,
  });
}
