import { z } from "zod";
import { operations } from "../operations";
import { objectPath } from "../path";
import type { Send, WriteOptions } from "../transport";
import { CurrencyCode, descriptive, EpochSeconds, Id, Integer, Metadata, orNull, reading, Reference } from "../wire";
import { Coupon } from "./coupons";
import type { MetadataParams } from "./params";

/** Documented in the singular. */
const PATH = "/v1/promotion_code";

const Restrictions = reading({
  first_time_transaction: descriptive(z.boolean()),
  /** Minor units. */
  minimum_amount: descriptive(Integer),
  minimum_amount_currency: descriptive(CurrencyCode),
});

/** Documented: Create a promotion code. */
export const PromotionCode = reading({
  id: Id,
  /** What the shopper types; case does not matter. */
  code: z.string().min(1),
  active: orNull(z.boolean()),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** Epoch seconds. */
  expires_at: orNull(EpochSeconds),
  max_redemptions: orNull(Integer),
  times_redeemed: orNull(Integer),
  metadata: Metadata,
  coupon: descriptive(Coupon),
  customer: Reference.catch(null),
  restrictions: descriptive(Restrictions),
});
export type PromotionCode = z.output<typeof PromotionCode>;

/** Documented: Create a promotion code. */
export interface CreatePromotionCodeParams {
  readonly coupon: string;
  /** Generated where it is left out. */
  readonly code?: string;
  readonly active?: boolean;
  /** The only one who may use it. */
  readonly customer?: string;
  /** Epoch seconds; documented as text. */
  readonly expires_at?: number | string;
  readonly max_redemptions?: number;
  readonly metadata?: MetadataParams;
  readonly restrictions?: {
    readonly first_time_transaction?: boolean;
    /** Minor units. */
    readonly minimum_amount?: number;
    readonly minimum_amount_currency?: string;
  };
}

/** Assumed: only the operation is documented. */
export type UpdatePromotionCodeParams = Pick<CreatePromotionCodeParams, "active" | "metadata">;

export function promotionCodes(send: Send) {
  const { post } = operations(send);

  return {
    /** Puts a coupon into words that a shopper can type. Documented: Create a promotion code. */
    create: (params: CreatePromotionCodeParams, options: WriteOptions = {}): Promise<PromotionCode> =>
      post(PATH, params, PromotionCode, options),

    /** Switches it off or on, or changes its metadata. Documented: Update a promotion code; path and members are assumed. */
    update: async (id: string, params: UpdatePromotionCodeParams, options: WriteOptions = {}): Promise<PromotionCode> =>
      post(objectPath(PATH, id), params, PromotionCode, options),
  };
}
