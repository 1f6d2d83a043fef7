import { z } from "zod";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import { descriptive, EpochSeconds, Id, Metadata, orNull, reading } from "../wire";
import { Address, Shipping } from "./address";
import type { AddressParams } from "./address";
import type { MetadataParams, ShippingParams } from "./params";

const PATH = "/v1/customers";

/** Documented: Retrieve a customer, and a guide's sample. */
export const Customer = reading({
  /** `cus_` and digits. */
  id: Id,
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  metadata: Metadata,

  address: descriptive(Address),
  description: descriptive(z.string()),
  email: descriptive(z.string()),
  name: descriptive(z.string()),
  phone: descriptive(z.string()),
  shipping: descriptive(Shipping),
});
export type Customer = z.output<typeof Customer>;

/** Documented: Create a customer. */
export interface CreateCustomerParams {
  readonly address?: AddressParams;
  readonly description?: string;
  readonly email?: string;
  readonly metadata?: MetadataParams;
  readonly name?: string;
  /** Id of a method to keep with the customer. */
  readonly payment_method?: string;
  readonly phone?: string;
  readonly shipping?: ShippingParams;
}

/** Assumed to take what creation takes, but for the method: only the operation is documented. */
export type UpdateCustomerParams = Omit<CreateCustomerParams, "payment_method">;

export function customers(send: Send) {
  const { get, post } = operations(send);

  return {
    /** Documented: Create a customer. */
    create: (params: CreateCustomerParams = {}, options: WriteOptions = {}): Promise<Customer> =>
      post(PATH, params, Customer, options),

    /** Documented: Retrieve a customer. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Customer> =>
      get(objectPath(PATH, id), Customer, options),

    /** Changes the members given, leaves the others. Documented: Update a customer. */
    update: async (id: string, params: UpdateCustomerParams, options: WriteOptions = {}): Promise<Customer> =>
      post(objectPath(PATH, id), params, Customer, options),
  };
}
