import { z } from "zod";
import type { CreatedFilter, PageParams } from "../list";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send } from "../transport";
import {
  CurrencyCode,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  orNull,
  reading,
  Reference,
  statusOf,
} from "../wire";
import { BillingDetails } from "./address";

const PATH = "/v1/charges";

/** One attempt to take money. The operations are documented, the object's members are assumed. */
export const Charge = reading({
  /** `ch_` and digits. */
  id: Id,
  /** Minor units. */
  amount: Integer,
  /** Minor units. */
  amount_captured: orNull(Integer),
  /** Minor units. */
  amount_refunded: orNull(Integer),
  /** Upper case. */
  currency: CurrencyCode,
  status: statusOf(["succeeded", "pending", "failed"]),
  paid: orNull(z.boolean()),
  captured: orNull(z.boolean()),
  /** All of it; a part shows in `amount_refunded` only. */
  refunded: orNull(z.boolean()),
  disputed: orNull(z.boolean()),
  payment_intent: Reference,
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  metadata: Metadata,

  billing_details: descriptive(BillingDetails),
  customer: Reference.catch(null),
  description: descriptive(z.string()),
  failure_code: descriptive(z.string()),
  failure_message: descriptive(z.string()),
  payment_method: Reference.catch(null),
  payment_method_details: descriptive(z.record(z.string(), z.unknown())),
});
export type Charge = z.output<typeof Charge>;

/** Filters of documented: List all charges; `payment_intent` is assumed. */
export interface ListChargesParams extends PageParams {
  readonly created?: CreatedFilter;
  readonly customer?: string;
  readonly payment_intent?: string;
}

export function charges(send: Send) {
  const { get, pages } = operations(send);
  const { list, listAll } = pages<Charge, ListChargesParams>(`${PATH}/list`, Charge);

  return {
    /** One charge as it is now. Documented: Retrieve a charge. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Charge> =>
      get(objectPath(PATH, id), Charge, options),

    /** One page, filtered. Documented: List all charges. */
    list,

    /** Every charge that matches, page after page. */
    listAll,
  };
}
