import { z } from "zod";
import type { CouponRecord } from "../store/catalogue-records.ts";
import { couponToWire } from "../wire/coupon.ts";
import type { JsonObject } from "../wire/dialect.ts";
import { badRequest, noSuch } from "../wire/errors.ts";
import type { Call, Route } from "./call.ts";
import { currency, filledText, MAX_AMOUNT, metadata, percentage, text, whole } from "./fields.ts";
import { validate } from "./validate.ts";

const path = "/v1/coupons";

/** Documented: create; the paths of retrieve and delete are assumed. There is no update and no list. */
export const couponRoutes: readonly Route[] = [
  { method: "POST", path, answer: create },
  { method: "GET", path: `${path}/:id`, answer: retrieve },
  { method: "DELETE", path: `${path}/:id`, answer: remove },
];

const periods = ["duration_in_months", "duration_in_weeks", "duration_in_days"] as const;

/**
 * Documented: the amount, its currency, the percentage, duration, name and metadata. Assumed: `once` when no duration is
 * given, two decimals of a percentage, and that what the coupon shows besides can be given here too.
 */
export const CouponRequest = z
  .object({
    amount_off: whole({ min: 1, max: MAX_AMOUNT }).optional(),
    currency: currency.optional(),
    percent_off: percentage.optional(),
    duration: z.enum(["forever", "once", "repeating"]).default("once"),
    duration_in_months: whole({ min: 1 }).optional(),
    duration_in_weeks: whole({ min: 1 }).optional(),
    duration_in_days: whole({ min: 1 }).optional(),
    name: text.max(40).optional(),
    max_redemptions: whole({ min: 1 }).optional(),
    redeem_by: whole({ min: 0 }).optional(),
    applies_to: z.object({ products: z.array(filledText).min(1) }).optional(),
    metadata: metadata.optional(),
  })
  .superRefine((coupon, context) => {
    const complain = (param: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [param], input: coupon });
    const { amount_off: amountOff, percent_off: percentOff } = coupon;
    if (amountOff === undefined && percentOff === undefined) complain("percent_off", "is needed");
    if (amountOff !== undefined && percentOff !== undefined)
      complain("percent_off", "give `amount_off` or `percent_off`, not both");
    if (amountOff !== undefined && coupon.currency === undefined) complain("currency", "is needed");
    const given = periods.filter((period) => coupon[period] !== undefined);
    if (coupon.duration === "repeating" && given.length === 0) complain("duration_in_months", "is needed");
    if (coupon.duration !== "repeating" && given[0]) complain(given[0], "needs `duration: repeating`");
    if (given[1]) complain(given[1], "give one period, not several");
  });

function create({ world, changes, dialect, input }: Call): JsonObject {
  const request = validate(CouponRequest, input);
  const created = world.clock.nowSeconds();
  if (request.redeem_by !== undefined && request.redeem_by <= created) {
    throw badRequest("Invalid redeem_by: must be in the future, in epoch seconds.", "parameter_invalid", "redeem_by");
  }
  for (const id of request.applies_to?.products ?? []) {
    if (!changes.get("product", id)) throw noSuch("product", id, "applies_to[products]");
  }
  const coupon: CouponRecord = {
    id: world.ids.next("coupon_"),
    created,
    name: request.name ?? null,
    amountOff: request.amount_off ?? null,
    currency: request.amount_off === undefined ? null : (request.currency ?? null),
    percentOff: request.percent_off ?? null,
    duration: request.duration,
    durationInMonths: request.duration_in_months ?? null,
    durationInWeeks: request.duration_in_weeks ?? null,
    durationInDays: request.duration_in_days ?? null,
    maxRedemptions: request.max_redemptions ?? null,
    redeemBy: request.redeem_by ?? null,
    timesRedeemed: 0,
    appliesTo: request.applies_to?.products ?? null,
    metadata: request.metadata ?? {},
    deleted: false,
  };
  changes.put("coupon", coupon);
  return couponToWire(coupon, created, dialect);
}

function retrieve(call: Call): JsonObject {
  return couponToWire(findCoupon(call), call.world.clock.nowSeconds(), call.dialect);
}

/** What has the discount keeps it; its promotion codes can no longer be used (assumed, as is the form of the answer). */
function remove(call: Call): JsonObject {
  const coupon = findCoupon(call);
  call.changes.put("coupon", { ...coupon, deleted: true });
  return { id: coupon.id, object: "coupon", deleted: true };
}

function findCoupon({ world, id }: Call): CouponRecord {
  const coupon = world.store.get("coupon", id);
  if (!coupon || coupon.deleted) throw noSuch("coupon", id);
  return coupon;
}
