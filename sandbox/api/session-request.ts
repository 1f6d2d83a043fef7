import { z } from "zod";
import { countryCodes } from "./countries.ts";
import { anyObject, filledText, flag, metadata, returnUrl, text, textMetadata, whole } from "./fields.ts";
import { MethodOptions } from "./payment-method-request.ts";
import { PriceData } from "./price-request.ts";

const InlinePrice = PriceData.refine((price) => price.recurring === undefined, {
  path: ["recurring"],
  error: "needs `mode: subscription`",
});

const Line = z
  .object({
    price: filledText.optional(),
    price_data: InlinePrice.optional(),
    quantity: whole({ min: 1, max: 999_999 }),
  })
  .refine((line) => line.price !== undefined || line.price_data !== undefined, { path: ["price_data"] })
  .refine((line) => line.price === undefined || line.price_data === undefined, {
    path: ["price"],
    error: "give `price` or `price_data`, not both",
  });
export type LineRequest = z.infer<typeof Line>;

const PaymentIntentData = z.object({
  capture_method: z.enum(["automatic", "manual"]).optional(),
  description: text.optional(),
  shipping: anyObject.optional(),
  billing_details: anyObject.optional(),
  merchant_order_id: filledText.max(200).optional(),
  merchant_user_id: filledText.max(200).optional(),
  metadata: textMetadata.optional(),
});

export const countryCode = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => countryCodes.includes(code), "must be two-letter ISO 3166 country codes");

/** Documented: "coupon or promotion code", though only `coupon` is listed; `promotion_code` with an id is assumed. */
const Discount = z
  .object({
    coupon: filledText.optional(),
    promotion_code: filledText.optional(),
    iterations: whole({ min: 1 }).optional(),
  })
  .refine((given) => given.coupon !== undefined || given.promotion_code !== undefined, { path: ["coupon"] })
  .refine((given) => given.coupon === undefined || given.promotion_code === undefined, {
    path: ["promotion_code"],
    error: "give `coupon` or `promotion_code`, not both",
  });

/** Body of `POST /v1/checkout/sessions` (documented: Create a Session). Amounts in minor units, `expires_at` in epoch seconds. */
export const SessionRequest = z.object({
  mode: z.enum(["payment", "subscription"]),
  success_url: returnUrl,
  cancel_url: returnUrl.optional(),
  line_items: z.array(Line).min(1, "must have at least one item").optional(),
  client_reference_id: filledText.max(200).optional(),
  customer: filledText.optional(),
  customer_email: z
    .string()
    .max(320)
    .regex(/^[^\s@]+@[^\s@]+$/, "must be an e-mail address")
    .optional(),
  customer_creation: z.enum(["always", "if_required"]).optional(),
  expires_at: whole({ min: 0 }).optional(),
  metadata: metadata.optional(),
  billing_address_collection: z.enum(["required", "auto"]).optional(),
  phone_number_collection: z.object({ enabled: flag.optional() }).optional(),
  shipping_address_collection: z.object({ allowed_countries: z.array(countryCode).min(1) }).optional(),
  allow_promotion_codes: flag.optional(),
  discounts: z.array(Discount).max(1, "at most one discount may be given").optional(),
  payment_method_types: z.array(filledText).min(1).optional(),
  payment_method_options: MethodOptions.optional(),
  payment_intent_data: PaymentIntentData.optional(),
  subscription_data: z
    .object({ trial_period_days: whole({ min: 1 }).optional(), metadata: metadata.optional() })
    .optional(),
});
export type SessionRequest = z.infer<typeof SessionRequest>;
