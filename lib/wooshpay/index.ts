export { createWooshPay } from "./client";
export type { WooshPay, WooshPayConfig } from "./client";
export { BadRequestError, CardDeclinedError, CredentialsError, TryAgainError, WooshPayError } from "./errors";
export type { Outcome, TryAgainReason } from "./errors";
export type { CreatedFilter, List, PageParams } from "./list";
export type { CheckoutSession, CreatedCheckoutSession } from "./resources/checkout-session";
export type { CreateCheckoutSessionParams, LineItemParams, MetadataParams } from "./resources/checkout-session-params";
export type { ListCheckoutSessionsParams, RetrieveCheckoutSessionOptions } from "./resources/checkout-sessions";
export type { LineItem } from "./resources/line-item";
export type { PaymentIntent } from "./resources/payment-intent";
export type { ListPaymentIntentsParams } from "./resources/payment-intents";
export type {
  CreateWebhookEndpointParams,
  UpdateWebhookEndpointParams,
  WebhookEndpoint,
} from "./resources/webhook-endpoints";
export type { Fetch, ReadOptions, WriteOptions } from "./transport";
export { signWebhook } from "./webhook-signature";
export type { Tolerance } from "./webhook-signature";
export { verifyWebhook } from "./webhooks";
export type { WebhookEvent, WebhookRefusal, WebhookVerdict } from "./webhooks";
