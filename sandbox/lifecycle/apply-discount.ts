import type { CouponRecord, LineItem, PromotionCodeRecord, SessionDiscount } from "../store/catalogue-records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { isPast, isUsedUp } from "./coupon-validity.ts";
import { linesFor, subtotalOf } from "./discount.ts";

/** Why a coupon or code does not fit an order. */
export const discountProblems = [
  "ended",
  "used_up",
  "other_currency",
  "other_products",
  "other_customer",
  "first_order_only",
  "order_too_small",
] as const;
export type DiscountProblem = (typeof discountProblems)[number];

/** What an order has to say when a discount is to be applied to it. */
export interface Order {
  readonly lines: readonly LineItem[];
  readonly currency: string;
  readonly customerId: string | null;
  readonly customerEmail: string | null;
}

/** Restrictions are documented; what each means for an order is assumed. @returns null when nothing speaks against it */
export function discountProblem(
  world: World,
  order: Order,
  coupon: CouponRecord,
  code: PromotionCodeRecord | null,
): DiscountProblem | null {
  const now = world.clock.nowSeconds();
  if (isUsedUp(coupon) || (code && isUsedUp(code))) return "used_up";
  if (coupon.deleted || isPast(coupon.redeemBy, now)) return "ended";
  if (code && (!code.active || isPast(code.expiresAt, now))) return "ended";
  if (coupon.currency !== null && coupon.currency !== order.currency) return "other_currency";
  if (linesFor(coupon, order.lines).length === 0) return "other_products";
  return code && restriction(world, order, code);
}

function restriction(world: World, order: Order, code: PromotionCodeRecord): DiscountProblem | null {
  if (code.customerId !== null && code.customerId !== order.customerId) return "other_customer";
  if (code.firstTimeTransaction && hasBoughtBefore(world, order)) return "first_order_only";
  if (code.minimumAmount === null) return null;
  if (code.minimumAmountCurrency !== order.currency) return "other_currency";
  return subtotalOf(order.lines) < code.minimumAmount ? "order_too_small" : null;
}

/** By customer or by e-mail address, so far as the order knows them. */
function hasBoughtBefore({ store }: World, { customerId, customerEmail }: Order): boolean {
  const sessions = store.table("session");
  const ofCustomer = customerId === null ? [] : sessions.having({ customer: customerId });
  const ofShopper = customerEmail === null ? [] : sessions.having({ email: customerEmail });
  return [...ofCustomer, ...ofShopper].some((session) => session.completedAt !== null);
}

export function createDiscount(
  world: World,
  coupon: CouponRecord,
  code: PromotionCodeRecord | null,
  typedCode: string | null,
): SessionDiscount {
  return {
    id: world.ids.next("di_"),
    start: world.clock.nowSeconds(),
    coupon,
    promotionCodeId: code?.id ?? null,
    typedCode,
  };
}

/** Whether others have used up the discount of an order since it was applied. What ended by time stays (assumed). */
export function isSpent(changes: Pick<Changes, "get">, discount: SessionDiscount): boolean {
  const coupon = changes.get("coupon", discount.coupon.id);
  const code = discount.promotionCodeId === null ? undefined : changes.get("promotionCode", discount.promotionCodeId);
  return (coupon !== undefined && isUsedUp(coupon)) || (code !== undefined && isUsedUp(code));
}

/** Counts a redemption; called once, when the session that has the discount is complete (assumed). */
export function redeem(changes: Changes, discount: SessionDiscount | null): void {
  if (!discount) return;
  const coupon = changes.get("coupon", discount.coupon.id);
  if (coupon) changes.put("coupon", { ...coupon, timesRedeemed: coupon.timesRedeemed + 1 });
  const code = discount.promotionCodeId === null ? undefined : changes.get("promotionCode", discount.promotionCodeId);
  if (code) changes.put("promotionCode", { ...code, timesRedeemed: code.timesRedeemed + 1 });
}
