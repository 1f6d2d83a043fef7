import { z } from "zod";
import { methodTypes } from "../lifecycle/methods.ts";
import {
  anyObject,
  currency,
  filledText,
  flag,
  isWebAddress,
  MAX_AMOUNT,
  text,
  textMetadata,
  whole,
  withScheme,
} from "./fields.ts";
import { MethodOptions, MethodRequest } from "./payment-method-request.ts";

const usage = z.enum(["on_session", "off_session"]);

/** Documented: an address of the web, or of an app. It is kept byte for byte. */
const appOrReturnUrl = z
  .string()
  .max(2048)
  .refine(
    (url) =>
      !/[\s\p{Cc}]/u.test(url) &&
      (isWebAddress(withScheme(url)) || (/^[a-z][a-z0-9+.-]*:\/\/./i.test(url) && !/^(https?|file):/i.test(url))),
    "must be a URL",
  );

/** Documented: `name` is required of a shipping. */
const shipping = anyObject.refine(({ name }) => typeof name === "string" && name !== "", {
  path: ["name"],
  error: "must be given",
});

/** What a payment is made with; allowed where one is confirmed. */
const paying = {
  payment_method: filledText.optional(),
  payment_method_data: MethodRequest.optional(),
  payment_method_options: MethodOptions.optional(),
  setup_future_usage: usage.optional(),
  return_url: appOrReturnUrl.optional(),
  off_session: flag.optional(),
  "off-session": flag.optional(),
  shipping: shipping.optional(),
};

/** What is said about the order. */
const about = {
  description: text.optional(),
  metadata: textMetadata.optional(),
  merchant_order_id: filledText.max(200).optional(),
  merchant_user_id: filledText.max(200).optional(),
  quantity: whole({ min: 1, max: 999_999 }).optional(),
};

const amount = whole({ min: 1, max: MAX_AMOUNT });

/** Body of `POST /v1/payment_intents` (documented: Create a PaymentIntent). Amounts in minor units. */
export const IntentRequest = z.object({
  ...paying,
  ...about,
  amount,
  currency,
  confirm: flag.default(false),
  customer: filledText.optional(),
  payment_method_types: z.array(z.enum(methodTypes, "must be payment methods that WooshPay knows")).min(1).optional(),
  capture_method: z.enum(["automatic", "manual"]).default("automatic"),
  receipt_email: text.optional(),
});
export type IntentRequest = z.infer<typeof IntentRequest>;

/** The members of an update: only that there is one is documented (assumed). */
export const IntentUpdate = z.object({
  ...paying,
  ...about,
  amount: amount.optional(),
  currency: currency.optional(),
  customer: filledText.optional(),
  receipt_email: text.optional(),
});
export type IntentUpdate = z.infer<typeof IntentUpdate>;

/** Documented: amount, currency, customer and the like are fixed by then. */
export const ConfirmRequest = z.object(paying);
export type ConfirmRequest = z.infer<typeof ConfirmRequest>;

/** Documented: minor units, everything capturable when left out. */
export const CaptureRequest = z.object({ amount_to_capture: amount.optional() });

/** Documented: any text, and required. */
export const CancelRequest = z.object({ cancellation_reason: filledText });
