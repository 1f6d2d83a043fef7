import type { BillingDetailsParams, MetadataParams, ShippingParams } from "./params";
import type { PaymentMethodOptionsParams } from "./payment-method-params";
import type { PriceDataParams } from "./price-params";

/** Every request field of documented: Create a Session. Sent as `JSON.stringify` gives it, members in the caller's order. */
export interface CreateCheckoutSessionParams {
  /** Only `payment` is supported, says the page; `setup` is known from a guide. */
  readonly mode: "payment" | "subscription" | "setup";
  /** Used byte for byte, nothing is appended or replaced in it (field). */
  readonly success_url: string;
  readonly cancel_url?: string;
  /** Keep it to 16 to 33 letters, digits, `_` and `-`: a longer one with other signs met a 500 (field). */
  readonly client_reference_id?: string;
  readonly line_items?: readonly LineItemParams[];
  readonly customer?: string;
  readonly customer_email?: string;
  readonly customer_creation?: "always" | "if_required";
  /** Epoch seconds, 1 to 24 hours after creation; 24 hours by default. */
  readonly expires_at?: number;
  readonly metadata?: MetadataParams;
  readonly billing_address_collection?: "required" | "auto";
  readonly phone_number_collection?: { readonly enabled?: boolean };
  readonly shipping_address_collection?: { readonly allowed_countries?: readonly string[] };
  readonly allow_promotion_codes?: boolean;
  /** One at most. */
  readonly discounts?: readonly DiscountParams[];
  /** Left out: every method of the account, cards included (field). */
  readonly payment_method_types?: readonly string[];
  readonly payment_method_options?: PaymentMethodOptionsParams;
  readonly payment_intent_data?: PaymentIntentDataParams;
  readonly subscription_data?: SubscriptionDataParams;
}

/** One of `price` and `price_data` is required. */
export interface LineItemParams {
  readonly price?: string;
  readonly price_data?: PriceDataParams;
  /** Documented as text, sent as a number in its example and by every client (field). */
  readonly quantity?: number | string;
}

/** One of the two. */
export interface DiscountParams {
  readonly coupon?: string;
  /** Id of a promotion code, not what is typed. Documented in words, its name is assumed. */
  readonly promotion_code?: string;
  /** Billing cycles the discount covers in a subscription; 1 by default. */
  readonly iterations?: number;
}

export interface PaymentIntentDataParams {
  readonly capture_method?: "automatic" | "manual";
  readonly description?: string;
  readonly shipping?: ShippingParams;
  readonly billing_details?: BillingDetailsParams;
  readonly merchant_order_id?: string;
  readonly merchant_user_id?: string;
  /** Becomes the intent's metadata; the session's own does not (field). */
  readonly metadata?: MetadataParams;
}

export interface SubscriptionDataParams {
  /** 1 at least. */
  readonly trial_period_days?: number;
  readonly metadata?: MetadataParams;
}
