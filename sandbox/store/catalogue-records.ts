import type { Metadata, Seconds } from "./common-records.ts";

export interface ProductRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly updated: Seconds;
  readonly active: boolean;
  readonly name: string;
  readonly description: string | null;
  readonly images: readonly string[];
  readonly url: string | null;
  readonly metadata: Metadata;
}

export interface Recurring {
  readonly interval: "day" | "week" | "month" | "year";
  readonly intervalCount: number;
  readonly usageType: "licensed";
}

/** Amounts in minor units; `upTo` null is without end. */
export interface Tier {
  readonly upTo: number | null;
  readonly flatAmount: number | null;
  readonly unitAmount: number | null;
}

export interface PriceRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly active: boolean;
  readonly productId: string;
  readonly currency: string;
  /** Minor units for one piece; null when the tiers say it. */
  readonly unitAmount: number | null;
  readonly nickname: string | null;
  readonly lookupKey: string | null;
  readonly metadata: Metadata;
  readonly recurring: Recurring | null;
  readonly tiers: readonly Tier[] | null;
}

/** One line of an order. Price and product are kept as they were when the line was made: what was bought does not change. */
export interface LineItem {
  readonly id: string;
  readonly quantity: number;
  readonly unitAmount: number;
  /** The part of the session's discount that falls on this line, in minor units. */
  readonly amountDiscount: number;
  readonly price: PriceRecord;
  readonly product: ProductRecord;
}

export type CouponDuration = "forever" | "once" | "repeating";

/** Takes off either an amount in one currency or a percentage; the other is null. */
export interface CouponRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly name: string | null;
  readonly amountOff: number | null;
  readonly currency: string | null;
  readonly percentOff: number | null;
  readonly duration: CouponDuration;
  readonly durationInMonths: number | null;
  readonly durationInWeeks: number | null;
  readonly durationInDays: number | null;
  readonly maxRedemptions: number | null;
  readonly redeemBy: Seconds | null;
  readonly timesRedeemed: number;
  /** Null: to all products. */
  readonly appliesTo: readonly string[] | null;
  readonly metadata: Metadata;
  /** A deleted coupon is kept for what already refers to it. */
  readonly deleted: boolean;
}

export interface PromotionCodeRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly couponId: string;
  /** As it was given; compared without regard to case. */
  readonly code: string;
  /** As it was set. Whether it can be used also depends on time, redemptions and its coupon. */
  readonly active: boolean;
  readonly customerId: string | null;
  readonly expiresAt: Seconds | null;
  readonly maxRedemptions: number | null;
  readonly timesRedeemed: number;
  readonly firstTimeTransaction: boolean;
  readonly minimumAmount: number | null;
  readonly minimumAmountCurrency: string | null;
  readonly metadata: Metadata;
}

/** The one discount of a session. The coupon is kept as it was when it was applied. */
export interface SessionDiscount {
  readonly id: string;
  readonly start: Seconds;
  readonly coupon: CouponRecord;
  readonly promotionCodeId: string | null;
  /** Typed on the payment page, so it can be taken off there again. */
  readonly typedCode: string | null;
}

/** What the merchant has chosen for the whole account; one row. */
export interface AccountRecord {
  readonly id: "account";
  /** Null: every method is on. */
  readonly paymentMethods: readonly string[] | null;
}

export interface PaymentLinkRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly active: boolean;
  readonly url: string;
  readonly currency: string;
  readonly lines: readonly { readonly id: string; readonly priceId: string; readonly quantity: number }[];
  readonly afterCompletion:
    | { readonly type: "redirect"; readonly url: string }
    | { readonly type: "hosted_confirmation"; readonly customMessage: string | null };
  readonly allowPromotionCodes: boolean;
  readonly billingAddressCollection: "auto" | "required";
  readonly collectsPhone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly paymentMethodTypes: readonly string[] | null;
  readonly metadata: Metadata;
}
