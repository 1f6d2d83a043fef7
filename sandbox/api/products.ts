import { z } from "zod";
import { createProduct } from "../lifecycle/catalogue.ts";
import type { ProductRecord } from "../store/catalogue-records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import { productToWire } from "../wire/product.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata, updatedText } from "./changes-of.ts";
import { flag, text } from "./fields.ts";
import { listPage } from "./list.ts";
import { ProductData } from "./price-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/products";

/** Documented: create; the paths of retrieve, update and list are assumed. */
export const productRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path, answer: list },
  { method: "GET", path: `${path}/list`, answer: list },
  { method: "GET", path: `${path}/:id`, answer: (call) => productToWire(findProduct(call), call.dialect) },
  { method: "POST", path: `${path}/:id`, answer: update },
];

function create({ world, changes, dialect, input }: Call): JsonObject {
  return productToWire(createProduct(world, changes, validate(ProductData, input)), dialect);
}

/** Takes the members of create (assumed). */
function update(call: Call): JsonObject {
  const product = findProduct(call);
  const request = validate(ProductData.partial(), call.input);
  const updated: ProductRecord = {
    ...product,
    updated: call.world.clock.nowSeconds(),
    active: request.active ?? product.active,
    name: request.name ?? product.name,
    description: updatedText(request.description, product.description),
    images: request.images ?? product.images,
    url: updatedText(request.url, product.url),
    metadata: updatedMetadata(request.metadata, product.metadata),
  };
  call.changes.put("product", updated);
  return productToWire(updated, call.dialect);
}

export const ProductFilters = z.object({ active: flag.optional(), url: text.optional() });

/** `active` and `url` as filters are assumed. */
function list({ world, dialect, input }: Call): JsonObject {
  const { active, url } = validate(ProductFilters, input);
  const page = {
    what: "product",
    url: path,
    table: world.store.table("product"),
    matches: (product: ProductRecord) =>
      (active === undefined || product.active === active) && (url === undefined || product.url === url),
    cursorId: (id: string) => id,
    toWire: (product: ProductRecord) => productToWire(product, dialect),
  };
  return listPage(page, input);
}

function findProduct({ world, id }: Call): ProductRecord {
  const product = world.store.get("product", id);
  if (!product) throw noSuch("product", id);
  return product;
}
