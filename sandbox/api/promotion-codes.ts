import { z } from "zod";
import { codeIsActive } from "../lifecycle/coupon-validity.ts";
import { findCustomer } from "../lifecycle/customers.ts";
import type { CouponRecord, PromotionCodeRecord } from "../store/catalogue-records.ts";
import { promotionCodeToWire } from "../wire/coupon.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import { randomText } from "../world.ts";
import type { Call, Route } from "./call.ts";
import { updatedMetadata } from "./changes-of.ts";
import { currency, filledText, flag, MAX_AMOUNT, metadata, whole } from "./fields.ts";
import { validate } from "./validate.ts";

const path = "/v1/promotion_code";

/** Documented: create, with the singular path; the path of update is assumed. */
export const promotionCodeRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "POST", path: `${path}/:id`, answer: update },
];

const Restrictions = z
  .object({
    first_time_transaction: flag.optional(),
    minimum_amount: whole({ min: 1, max: MAX_AMOUNT }).optional(),
    minimum_amount_currency: currency.optional(),
  })
  .refine((given) => given.minimum_amount === undefined || given.minimum_amount_currency !== undefined, {
    path: ["minimum_amount_currency"],
  });

/** Documented. Which letters a code may have is assumed. */
export const PromotionCodeRequest = z.object({
  coupon: filledText,
  code: z
    .string()
    .regex(/^[\w-]{0,64}$/, "has at most 64 letters, digits, `-` and `_`")
    .optional(),
  active: flag.default(true),
  customer: filledText.optional(),
  expires_at: whole({ min: 0 }).optional(),
  max_redemptions: whole({ min: 1 }).optional(),
  restrictions: Restrictions.default({}),
  metadata: metadata.optional(),
});

function create({ world, changes, dialect, input }: Call): JsonObject {
  const request = validate(PromotionCodeRequest, input);
  const created = world.clock.nowSeconds();
  const coupon = changes.get("coupon", request.coupon);
  if (!coupon || coupon.deleted) throw noSuch("coupon", request.coupon, "coupon");
  if (request.customer !== undefined) findCustomer(changes, request.customer, "customer");
  if (request.expires_at !== undefined && request.expires_at <= created) {
    throw badRequest("Invalid expires_at: must be in the future, in epoch seconds.", "parameter_invalid", "expires_at");
  }
  const code: PromotionCodeRecord = {
    id: world.ids.next("promo_"),
    created,
    couponId: coupon.id,
    code: request.code || randomText(world.random, 8).toUpperCase(),
    active: request.active,
    customerId: request.customer ?? null,
    expiresAt: request.expires_at ?? null,
    maxRedemptions: request.max_redemptions ?? null,
    timesRedeemed: 0,
    firstTimeTransaction: request.restrictions.first_time_transaction ?? false,
    minimumAmount: request.restrictions.minimum_amount ?? null,
    minimumAmountCurrency: request.restrictions.minimum_amount_currency ?? null,
    metadata: request.metadata ?? {},
  };
  refuseTwin({ world, changes }, code, coupon);
  changes.put("promotionCode", code);
  return promotionCodeToWire(code, coupon, created, dialect);
}

/** Takes `active` and metadata (assumed): what the code gives never changes. */
export const PromotionCodeUpdate = z.object({ active: flag.optional(), metadata: metadata.optional() });

function update(call: Call): JsonObject {
  const { world, changes, dialect, id } = call;
  const code = world.store.get("promotionCode", id);
  const coupon = code && changes.get("coupon", code.couponId);
  if (!code || !coupon) throw noSuch("promotion code", id);
  const request = validate(PromotionCodeUpdate, call.input);
  const now = world.clock.nowSeconds();
  const updated: PromotionCodeRecord = {
    ...code,
    active: request.active ?? code.active,
    metadata: updatedMetadata(request.metadata, code.metadata),
  };
  if (request.active === true) {
    if (!codeIsActive(updated, coupon, now)) {
      const reason = "this promotion code has expired, is used up, or its coupon is no longer valid";
      throw badRequest(`Invalid active: ${reason}.`, "promotion_code_inactive", "active");
    }
    refuseTwin(call, updated, coupon);
  }
  changes.put("promotionCode", updated);
  return promotionCodeToWire(updated, coupon, now, dialect);
}

/** Documented: among the active codes of a customer a code is there once, whatever its case. A code for everyone is everyone's. */
function refuseTwin(
  { world, changes }: Pick<Call, "world" | "changes">,
  code: PromotionCodeRecord,
  coupon: CouponRecord,
): void {
  const now = world.clock.nowSeconds();
  if (!codeIsActive(code, coupon, now)) return;
  const isTwin = (other: PromotionCodeRecord) => {
    const otherCoupon = changes.get("coupon", other.couponId);
    const sameShoppers = other.customerId === null || code.customerId === null || other.customerId === code.customerId;
    return other.id !== code.id && sameShoppers && otherCoupon && codeIsActive(other, otherCoupon, now);
  };
  if (world.store.table("promotionCode").having({ code: code.code.toUpperCase() }).some(isTwin)) {
    throw badRequest(
      `Invalid code: an active promotion code '${code.code}' already exists.`,
      "promotion_code_exists",
      "code",
    );
  }
}
