import { codeIsActive, couponIsValid } from "../lifecycle/coupon-validity.ts";
import type { CouponRecord, PromotionCodeRecord } from "../store/catalogue-records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";

/** Documented: Create a Coupon, and the fuller coupon inside a discount. `redeem_by` is assumed to follow `created`. */
export function couponToWire(coupon: CouponRecord, nowSeconds: number, dialect: Dialect): JsonObject {
  return dialect.finish({
    id: coupon.id,
    object: "coupon",
    amount_off: coupon.amountOff,
    applies_to: coupon.appliesTo ? { products: coupon.appliesTo } : null,
    created: dialect.time(coupon.created),
    currency: coupon.currency,
    currency_options: null,
    duration: coupon.duration,
    duration_in_days: coupon.durationInDays,
    duration_in_months: coupon.durationInMonths,
    duration_in_weeks: coupon.durationInWeeks,
    livemode: false,
    max_redemptions: coupon.maxRedemptions,
    metadata: asJson(coupon.metadata),
    name: coupon.name,
    percent_off: coupon.percentOff,
    redeem_by: coupon.redeemBy === null ? null : dialect.time(coupon.redeemBy),
    times_redeemed: coupon.timesRedeemed,
    valid: couponIsValid(coupon, nowSeconds),
  });
}

/** Documented: Create a promotion code; its coupon is nested whole. */
export function promotionCodeToWire(
  code: PromotionCodeRecord,
  coupon: CouponRecord,
  nowSeconds: number,
  dialect: Dialect,
): JsonObject {
  return dialect.finish({
    id: code.id,
    object: "promotion_code",
    active: codeIsActive(code, coupon, nowSeconds),
    code: code.code,
    coupon: couponToWire(coupon, nowSeconds, dialect),
    created: dialect.time(code.created),
    customer: code.customerId,
    expires_at: code.expiresAt === null ? null : dialect.time(code.expiresAt),
    livemode: false,
    max_redemptions: code.maxRedemptions,
    metadata: asJson(code.metadata),
    restrictions: {
      first_time_transaction: code.firstTimeTransaction,
      minimum_amount: code.minimumAmount,
      minimum_amount_currency: code.minimumAmountCurrency,
    },
    times_redeemed: code.timesRedeemed,
  });
}
