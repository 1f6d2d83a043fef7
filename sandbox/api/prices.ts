import { z } from "zod";
import { createPrice } from "../lifecycle/catalogue.ts";
import type { PriceRecord } from "../store/catalogue-records.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { noSuch } from "../wire/errors.ts";
import { priceToWire } from "../wire/price.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata, updatedText } from "./changes-of.ts";
import { expands } from "./expand.ts";
import { flag, metadata, text } from "./fields.ts";
import { PriceData } from "./price-request.ts";
import { validate } from "./validate.ts";

const path = "/v1/prices";

/** Documented: create and retrieve; the path of update is assumed. There is no list. */
export const priceRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path: `${path}/:id`, answer: (call) => shown(call, findPrice(call)) },
  { method: "POST", path: `${path}/:id`, answer: update },
];

function create(call: Call): JsonObject {
  const { price } = createPrice(call.world, call.changes, validate(PriceData, call.input));
  return shown(call, price);
}

/** What an update takes is assumed: an amount is never changed, another price is made instead. */
export const PriceUpdate = z.object({
  active: flag.optional(),
  nickname: text.optional(),
  lookup_key: z.string().max(200).optional(),
  metadata: metadata.optional(),
});

function update(call: Call): JsonObject {
  const price = findPrice(call);
  const request = validate(PriceUpdate, call.input);
  const updated: PriceRecord = {
    ...price,
    active: request.active ?? price.active,
    nickname: updatedText(request.nickname, price.nickname),
    lookupKey: updatedText(request.lookup_key, price.lookupKey),
    metadata: updatedMetadata(request.metadata, price.metadata),
  };
  call.changes.put("price", updated);
  return shown(call, updated);
}

/** `expand[]=product` shows the product whole in either dialect (assumed). */
function shown(call: Call, price: PriceRecord): JsonObject {
  const product = call.changes.get("product", price.productId);
  if (!product) throw noSuch("product", price.productId, "product");
  return priceToWire(price, product, call.dialect, call.dialect.nestsProducts || expands(call.input, "product"));
}

function findPrice({ world, id }: Call): PriceRecord {
  const price = world.store.get("price", id);
  if (!price) throw noSuch("price", id);
  return price;
}
