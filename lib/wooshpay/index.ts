export { createWooshPay } from "./client";
export type { WooshPay, WooshPayConfig } from "./client";
export { BadRequestError, CardDeclinedError, CredentialsError, TryAgainError, WooshPayError } from "./errors";
export type { Outcome, TryAgainReason } from "./errors";
export { deriveIdempotencyKey } from "./idempotency-key";
export type { CreatedFilter, List, PageParams } from "./list";
export type { AccountPaymentMethod } from "./resources/accounts";
export type { AddressParams } from "./resources/address";
export type { Balance } from "./resources/balance";
export type { Charge, ListChargesParams } from "./resources/charges";
export type { CheckoutSession, CreatedCheckoutSession } from "./resources/checkout-session";
export type { CreateCheckoutSessionParams, LineItemParams } from "./resources/checkout-session-params";
export type { ListCheckoutSessionsParams } from "./resources/checkout-sessions";
export type { Coupon, CreateCouponParams } from "./resources/coupons";
export type { CreateCustomerParams, Customer, UpdateCustomerParams } from "./resources/customers";
export type { Dispute, EvidenceField } from "./resources/dispute";
export type { ListDisputesParams, UpdateDisputeParams } from "./resources/disputes";
export type { CreateFileParams, File } from "./resources/files";
export type { LineItem } from "./resources/line-item";
export type { BillingDetailsParams, MetadataParams, ShippingParams } from "./resources/params";
export { nextActionQrCode, nextActionUrl } from "./resources/payment-intent";
export type { PaymentIntent } from "./resources/payment-intent";
export type {
  CancelPaymentIntentParams,
  CapturePaymentIntentParams,
  ConfirmPaymentIntentParams,
  CreatePaymentIntentParams,
  ListPaymentIntentsParams,
  SearchPaymentIntentsParams,
  UpdatePaymentIntentParams,
} from "./resources/payment-intent-params";
export type {
  CreatePaymentLinkParams,
  ListPaymentLinksParams,
  PaymentLink,
  UpdatePaymentLinkParams,
} from "./resources/payment-links";
export type {
  CardParams,
  PaymentMethodDataParams,
  PaymentMethodOptionsParams,
} from "./resources/payment-method-params";
export type {
  CreatePaymentMethodParams,
  ListCustomersPaymentMethodsParams,
  ListPaymentMethodsParams,
  PaymentMethod,
  UpdatePaymentMethodParams,
} from "./resources/payment-methods";
export type { Price } from "./resources/price";
export type { PriceDataParams, ProductDataParams, RecurringParams } from "./resources/price-params";
export type { CreatePriceParams, UpdatePriceParams } from "./resources/prices";
export type { CreateProductParams, ListProductsParams, Product, UpdateProductParams } from "./resources/products";
export type { CreatePromotionCodeParams, PromotionCode, UpdatePromotionCodeParams } from "./resources/promotion-codes";
export type { CreateRefundParams, Refund } from "./resources/refunds";
export type {
  CreateWebhookEndpointParams,
  UpdateWebhookEndpointParams,
  WebhookEndpoint,
} from "./resources/webhook-endpoints";
export type { ExpandOptions, Fetch, ReadOptions, WriteOptions } from "./transport";
export { signWebhook } from "./webhook-signature";
export type { Tolerance } from "./webhook-signature";
export { verifyWebhook } from "./webhooks";
export type { WebhookEvent, WebhookRefusal, WebhookVerdict } from "./webhooks";
