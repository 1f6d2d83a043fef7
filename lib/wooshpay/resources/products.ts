import { z } from "zod";
import type { CreatedFilter, PageParams } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { descriptive, EpochSeconds, Id, Metadata, orNull, reading } from "../wire";
import type { ProductDataParams } from "./price-params";

const PATH = "/v1/products";

/** Documented: Create a Product. */
export const Product = reading({
  /** `prod_` and digits. */
  id: Id,
  active: orNull(z.boolean()),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** Epoch seconds. */
  updated: orNull(EpochSeconds),
  metadata: Metadata,
  name: descriptive(z.string()),
  description: descriptive(z.string()),
  images: descriptive(z.array(z.string())),
  url: descriptive(z.string()),
});
export type Product = z.output<typeof Product>;

/** Documented: Create a Product. */
export type CreateProductParams = ProductDataParams;

/** Assumed to take what creation takes: only the operation is documented. */
export type UpdateProductParams = Partial<CreateProductParams>;

/** Assumed: only the operation is documented. */
export interface ListProductsParams extends PageParams {
  readonly active?: boolean;
  readonly created?: CreatedFilter;
}

export function products(send: Send) {
  const { get, post, pages } = operations(send);
  const { list, listAll } = pages<Product, ListProductsParams>(PATH, Product);

  return {
    /** Documented: Create a Product. */
    create: (params: CreateProductParams, options: WriteOptions = {}): Promise<Product> =>
      post(PATH, params, Product, options),

    /** Documented: Retrieve a product; the path is assumed. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Product> =>
      get(objectPath(PATH, id), Product, options),

    /** Changes the members given, leaves the others. Documented: Update a product; the path is assumed. */
    update: async (id: string, params: UpdateProductParams, options: WriteOptions = {}): Promise<Product> =>
      post(objectPath(PATH, id), params, Product, options),

    /** One page. Documented: List all products; the path is assumed. */
    list,

    /** Every product that matches, page after page. */
    listAll,
  };
}
