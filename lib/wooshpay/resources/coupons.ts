import { z } from "zod";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { ReadOptions, Send, WriteOptions } from "../transport";
import {
  CurrencyCode,
  Decimal,
  Deleted,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  oneOf,
  orNull,
  reading,
} from "../wire";
import type { MetadataParams } from "./params";

const PATH = "/v1/coupons";

/** Documented: Create a Coupon; the members after `metadata` are documented where a coupon lies in another object. */
export const Coupon = reading({
  id: Id,
  /** Minor units of `currency`; null for a percentage. */
  amount_off: orNull(Integer),
  /** Upper case; null for a percentage. */
  currency: orNull(CurrencyCode),
  /** Of 100; null for an amount. */
  percent_off: orNull(Decimal),
  duration: descriptive(oneOf(["forever", "once", "repeating"])),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  name: descriptive(z.string()),
  metadata: Metadata,

  applies_to: descriptive(reading({ products: descriptive(z.array(z.string())) })),
  currency_options: descriptive(z.record(z.string(), z.unknown())),
  duration_in_days: descriptive(Integer),
  duration_in_months: descriptive(Integer),
  duration_in_weeks: descriptive(Integer),
  max_redemptions: descriptive(Integer),
  /** Epoch seconds. */
  redeem_by: descriptive(EpochSeconds),
  times_redeemed: descriptive(Integer),
  valid: descriptive(z.boolean()),
});
export type Coupon = z.output<typeof Coupon>;

/** Documented: Create a Coupon. One of `percent_off`, and `amount_off` with `currency`. */
export interface CreateCouponParams {
  /** Minor units. */
  readonly amount_off?: number;
  readonly currency?: string;
  readonly percent_off?: number;
  readonly duration?: "forever" | "once" | "repeating";
  readonly name?: string;
  readonly metadata?: MetadataParams;
  /** From here on: documented on the object, assumed to be taken. */
  readonly applies_to?: { readonly products: readonly string[] };
  /** How long, where `duration` is `repeating`. */
  readonly duration_in_months?: number;
  readonly max_redemptions?: number;
  /** Epoch seconds. */
  readonly redeem_by?: number;
}

export function coupons(send: Send) {
  const { get, post, remove } = operations(send);

  return {
    /** Documented: Create a Coupon. */
    create: (params: CreateCouponParams, options: WriteOptions = {}): Promise<Coupon> =>
      post(PATH, params, Coupon, options),

    /** Documented: Retrieve a coupon; the path is assumed. */
    retrieve: async (id: string, options: ReadOptions = {}): Promise<Coupon> =>
      get(objectPath(PATH, id), Coupon, options),

    /** Nobody can use it any more. Documented: Delete a coupon; the path is assumed. */
    delete: async (id: string, options: ReadOptions = {}): Promise<void> =>
      remove(objectPath(PATH, id), Deleted, options),
  };
}
