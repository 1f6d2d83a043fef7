import type { LineItem, PaymentLinkRecord } from "../store/catalogue-records.ts";
import { asJson } from "./checkout-session.ts";
import type { Dialect, JsonObject } from "./dialect.ts";
import { lineItemsToWire } from "./line-item.ts";

/**
 * Documented: Retrieve payment link.
 * @param lines shown as `line_items`, unless null
 */
export function paymentLinkToWire(
  link: PaymentLinkRecord,
  lines: readonly LineItem[] | null,
  dialect: Dialect,
): JsonObject {
  return dialect.finish({
    id: link.id,
    object: "payment_link",
    active: link.active,
    after_completion: afterCompletionToWire(link),
    allow_promotion_codes: link.allowPromotionCodes,
    billing_address_collection: link.billingAddressCollection,
    created: dialect.time(link.created),
    currency: link.currency,
    livemode: false,
    metadata: asJson(link.metadata),
    payment_method_types: link.paymentMethodTypes,
    phone_number_collection: { enabled: link.collectsPhone },
    shipping_address_collection: link.shippingCountries ? { allowed_countries: link.shippingCountries } : null,
    url: link.url,
    ...(lines ? { line_items: lineItemsToWire(`/v1/payment_links/${link.id}/line_items`, lines, null, dialect) } : {}),
  });
}

function afterCompletionToWire({ afterCompletion }: PaymentLinkRecord): JsonObject {
  return afterCompletion.type === "redirect"
    ? { type: "redirect", redirect: { url: afterCompletion.url }, hosted_confirmation: null }
    : {
        type: "hosted_confirmation",
        redirect: null,
        hosted_confirmation: { custom_message: afterCompletion.customMessage },
      };
}
