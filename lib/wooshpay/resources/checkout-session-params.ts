import type { AddressParams } from "./address";

/** Keys and text values; intents keep text only (field). */
export type MetadataParams = Readonly<Record<string, string>>;

/** A documented word, or another that the page does not list. */
type Word<Known extends string> = Known | (string & {});

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

/** Documented: Create a price. */
export interface PriceDataParams {
  readonly currency: string;
  /** Minor units; 0 is free. */
  readonly unit_amount: number | string;
  readonly product?: string;
  readonly product_data?: ProductDataParams;
  readonly active?: boolean;
  readonly billing_scheme?: "per_unit" | "tiered";
  readonly lookup_key?: string;
  readonly metadata?: MetadataParams;
  readonly nickname?: string;
  readonly recurring?: RecurringParams;
}

export interface ProductDataParams {
  readonly name: string;
  readonly active?: boolean;
  readonly description?: string;
  readonly images?: readonly string[];
  readonly metadata?: MetadataParams;
  readonly url?: string;
}

export interface RecurringParams {
  readonly interval: "day" | "week" | "month" | "year";
  readonly interval_count?: number | string;
  readonly usage_type?: Word<"licensed">;
}

export interface DiscountParams {
  readonly coupon?: string;
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

export interface ShippingParams {
  readonly address?: AddressParams;
  readonly carrier?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly tracking_number?: string;
}

export interface BillingDetailsParams {
  readonly address?: AddressParams;
  readonly email?: string;
  readonly name?: string;
  readonly phone?: string;
}

export interface SubscriptionDataParams {
  /** 1 at least. */
  readonly trial_period_days?: number;
  readonly metadata?: MetadataParams;
}

interface RedirectOptions {
  readonly terminal_type?: Word<"WEB" | "APP">;
  readonly os_type?: Word<"IOS">;
}

export interface PaymentMethodOptionsParams {
  readonly card?: {
    /** `any` forces the challenge. */
    readonly request_three_d_secure?: "any" | "auto";
    readonly setup_future_usage?: "on_session" | "off_session";
    readonly capture_method?: "automatic" | "manual";
    readonly tax_id?: string;
  };
  readonly alipayplus?: RedirectOptions;
  readonly alipay_hk?: RedirectOptions;
  readonly alipay?: RedirectOptions;
  readonly wechat_pay?: RedirectOptions & { readonly client_ip?: string; readonly openid?: string };
  readonly sepa_debit?: Readonly<Record<string, never>>;
  readonly akulaku?: RedirectOptions;
  readonly truemoney?: RedirectOptions;
  readonly kakaopay?: RedirectOptions;
  readonly shopeepay?: RedirectOptions;
  readonly dana?: RedirectOptions;
  readonly pix?: { readonly tax_id?: string };
}
