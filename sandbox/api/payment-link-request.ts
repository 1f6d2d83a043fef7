import { z } from "zod";
import { filledText, flag, metadata, returnUrl, text, whole } from "./fields.ts";
import { countryCode } from "./session-request.ts";

const AfterCompletion = z
  .object({
    type: z.enum(["redirect", "hosted_confirmation"]),
    redirect: z.object({ url: returnUrl }).optional(),
    hosted_confirmation: z.object({ custom_message: text.max(500).optional() }).optional(),
  })
  .refine((given) => given.type === "hosted_confirmation" || given.redirect, { path: ["redirect"] });

const quantity = whole({ min: 1, max: 999_999 });

const settings = {
  after_completion: AfterCompletion.optional(),
  allow_promotion_codes: flag.optional(),
  billing_address_collection: z.enum(["auto", "required"]).optional(),
  metadata: metadata.optional(),
  payment_method_types: z.array(filledText).min(1).optional(),
  phone_number_collection: z.object({ enabled: flag.optional() }).optional(),
  shipping_address_collection: z.object({ allowed_countries: z.array(countryCode).min(1) }).optional(),
};

/** The object is documented; that its members are what create takes, and lines a price and a quantity, is assumed. */
export const CreateLinkRequest = z.object({
  ...settings,
  line_items: z
    .array(z.object({ price: filledText, quantity }))
    .min(1, "must have at least one item")
    .max(20, "has at most 20 items"),
});

/** Assumed: the settings, `active`, and the quantity of a line by its id. */
export const UpdateLinkRequest = z.object({
  ...settings,
  active: flag.optional(),
  line_items: z.array(z.object({ id: filledText, quantity })).optional(),
});
type LinkSettings = Omit<z.infer<typeof UpdateLinkRequest>, "active" | "line_items">;

/** Settings as the link keeps them; only those that were given. */
export function linkSettings(given: LinkSettings) {
  return {
    ...(given.after_completion ? { afterCompletion: afterCompletionOf(given.after_completion) } : {}),
    ...(given.allow_promotion_codes === undefined ? {} : { allowPromotionCodes: given.allow_promotion_codes }),
    ...(given.billing_address_collection ? { billingAddressCollection: given.billing_address_collection } : {}),
    ...(given.payment_method_types ? { paymentMethodTypes: given.payment_method_types } : {}),
    ...(given.phone_number_collection ? { collectsPhone: given.phone_number_collection.enabled ?? false } : {}),
    ...(given.shipping_address_collection
      ? { shippingCountries: given.shipping_address_collection.allowed_countries }
      : {}),
  };
}

function afterCompletionOf({ type, redirect, hosted_confirmation: hosted }: z.infer<typeof AfterCompletion>) {
  if (type === "redirect" && redirect) return { type, url: redirect.url } as const;
  return { type: "hosted_confirmation", customMessage: hosted?.custom_message ?? null } as const;
}
