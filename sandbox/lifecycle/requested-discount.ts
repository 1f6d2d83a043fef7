import type { SessionRequest } from "../api/session-request.ts";
import type { SessionDiscount } from "../store/catalogue-records.ts";
import type { Changes } from "../store/store.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { World } from "../world.ts";
import { createDiscount, discountProblem, type DiscountProblem, type Order } from "./apply-discount.ts";

const reasons = {
  ended: "has expired or is no longer active",
  used_up: "has been redeemed as often as it can be",
  other_currency: "is for another currency",
  other_products: "is for products that are not in this session",
  other_customer: "is for another customer",
  first_order_only: "is for a first order only",
  order_too_small: "needs a larger order",
} as const satisfies Record<DiscountProblem, string>;

/**
 * The discount that a new session asks for by the id of a coupon or of a promotion code.
 * @throws ApiError 404 for an unknown id, 400 when it does not fit the order or codes can be typed as well (assumed)
 */
export function requestedDiscount(
  world: World,
  changes: Changes,
  { discounts, allow_promotion_codes: typed }: SessionRequest,
  order: Order,
): SessionDiscount | null {
  const request = discounts?.[0];
  if (!request) return null;
  if (typed) {
    const reason = "a session has either `discounts` or a field for codes, not both";
    throw badRequest(`Invalid allow_promotion_codes: ${reason}.`, "parameter_invalid", "allow_promotion_codes");
  }
  const param = `discounts[0][${request.coupon === undefined ? "promotion_code" : "coupon"}]`;
  const code = request.promotion_code === undefined ? null : changes.get("promotionCode", request.promotion_code);
  if (code === undefined) throw noSuch("promotion code", request.promotion_code ?? "", param);
  const couponId = code?.couponId ?? request.coupon ?? "";
  const coupon = changes.get("coupon", couponId);
  if (!coupon || (coupon.deleted && !code)) throw noSuch("coupon", couponId, param);
  const problem = discountProblem(world, order, coupon, code);
  if (problem) throw badRequest(`Invalid ${param}: it ${reasons[problem]}.`, `discount_${problem}`, param);
  return createDiscount(world, coupon, code, null);
}
