import type { CouponRecord, PromotionCodeRecord } from "../store/catalogue-records.ts";

/** Documented as `valid`; what makes a coupon so is assumed: not deleted, not past `redeem_by`, redemptions left. */
export function couponIsValid(coupon: CouponRecord, nowSeconds: number): boolean {
  return !coupon.deleted && !isPast(coupon.redeemBy, nowSeconds) && !isUsedUp(coupon);
}

/** Documented as `active`; that time, redemptions and the coupon end it by themselves is assumed. */
export function codeIsActive(code: PromotionCodeRecord, coupon: CouponRecord, nowSeconds: number): boolean {
  return code.active && !isPast(code.expiresAt, nowSeconds) && !isUsedUp(code) && couponIsValid(coupon, nowSeconds);
}

export function isPast(end: number | null, nowSeconds: number): boolean {
  return end !== null && nowSeconds >= end;
}

export function isUsedUp(of: { readonly maxRedemptions: number | null; readonly timesRedeemed: number }): boolean {
  return of.maxRedemptions !== null && of.timesRedeemed >= of.maxRedemptions;
}
