import type { CreatedFilter, PageParams } from "../list";
import type { MetadataParams, ShippingParams } from "./params";
import type { PaymentMethodDataParams, PaymentMethodOptionsParams } from "./payment-method-params";

/** How it is paid. Documented: Confirm a PaymentIntent. */
export interface ConfirmPaymentIntentParams {
  /** Id of a saved method; used with the intent's `customer`. */
  readonly payment_method?: string;
  readonly payment_method_data?: PaymentMethodDataParams;
  readonly payment_method_options?: PaymentMethodOptionsParams;
  readonly payment_method_types?: readonly string[];
  /** Where the shopper comes back to from a challenge or a wallet: a URL, or an app's scheme. */
  readonly return_url?: string;
  readonly setup_future_usage?: "on_session" | "off_session";
  /** Nobody is there to answer a challenge. Documented with a hyphen in its name. */
  readonly "off-session"?: boolean;
}

/** What is asked for. Documented: Create a PaymentIntent. */
interface PaymentIntentTerms {
  /** Minor units, 8 digits at most. */
  readonly amount: number;
  readonly currency: string;
  readonly customer?: string;
  readonly description?: string;
  readonly merchant_order_id?: string;
  readonly merchant_user_id?: string;
  readonly metadata?: MetadataParams;
  readonly quantity?: number;
  /** `name` is required in it. */
  readonly shipping?: ShippingParams & { readonly name: string };
}

/** Documented: Create a PaymentIntent. What confirming takes may be given at once with `confirm: true`. */
export interface CreatePaymentIntentParams extends PaymentIntentTerms, ConfirmPaymentIntentParams {
  readonly confirm?: boolean;
  /** `manual` holds the money until it is captured, for 7 days. */
  readonly capture_method?: "automatic" | "manual";
}

/** Assumed: the terms and the method of an intent that is not yet confirmed. */
export type UpdatePaymentIntentParams = Partial<PaymentIntentTerms> &
  Omit<ConfirmPaymentIntentParams, "off-session" | "return_url">;

/** Documented: Capture a PaymentIntent. */
export interface CapturePaymentIntentParams {
  /** Minor units, no more than was authorised; all of it by default. The rest is released. */
  readonly amount_to_capture?: number;
}

/** Documented: Cancel a PaymentIntent. */
export interface CancelPaymentIntentParams {
  /** Free text. */
  readonly cancellation_reason: string;
}

/** Filters of documented: List all PaymentIntents; `customer` is assumed. */
export interface ListPaymentIntentsParams extends PageParams {
  readonly created?: CreatedFilter;
  readonly customer?: string;
}

/** Documented: Search PaymentIntents. */
export interface SearchPaymentIntentsParams {
  /** Such as `merchant_order_id:'order1234'`; that conditions are joined by AND is assumed. */
  readonly query: string;
  readonly limit?: number;
}
