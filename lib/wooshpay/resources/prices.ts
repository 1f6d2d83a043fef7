import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import type { MetadataParams } from "./params";
import { Price } from "./price";
import type { PriceDataParams } from "./price-params";

const PATH = "/v1/prices";

/** One of `product` and `product_data` is required. */
export type CreatePriceParams = PriceDataParams;

/** Assumed: only the operation is documented. What is charged does not change; make another price. */
export interface UpdatePriceParams {
  readonly active?: boolean;
  readonly lookup_key?: string;
  readonly metadata?: MetadataParams;
  readonly nickname?: string;
}

export function prices(send: Send) {
  const { get, post } = operations(send);

  return {
    /** Puts a price on a product. Documented: Create a price. */
    create: (params: CreatePriceParams, options: WriteOptions = {}): Promise<Price> =>
      post(PATH, params, Price, options),

    /** Documented: Retrieve a price. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Price> =>
      get(objectPath(PATH, id), Price, options),

    /** Changes the members given. Documented: Update a price; path and members are assumed. */
    update: async (id: string, params: UpdatePriceParams, options: WriteOptions = {}): Promise<Price> =>
      post(objectPath(PATH, id), params, Price, options),
  };
}
