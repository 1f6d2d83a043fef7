import type { LineItem, PaymentLinkRecord } from "../store/catalogue-records.ts";
import type { SessionRecord } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { noRequest } from "./emit.ts";
import { openSession } from "./open-session.ts";

/** Whoever opens an active link gets a session of their own, which knows the link (documented). @throws ApiError 400 when a price has ended */
export function openLink(world: World, changes: Changes, link: PaymentLinkRecord, origin: string): SessionRecord {
  const { afterCompletion, shippingCountries, paymentMethodTypes } = link;
  return openSession(
    world,
    changes,
    {
      mode: "payment",
      success_url: afterCompletion.type === "redirect" ? afterCompletion.url : `${link.url}/done`,
      line_items: link.lines.map(({ priceId, quantity }) => ({ price: priceId, quantity })),
      allow_promotion_codes: link.allowPromotionCodes,
      billing_address_collection: link.billingAddressCollection,
      phone_number_collection: { enabled: link.collectsPhone },
      metadata: link.metadata,
      ...(shippingCountries ? { shipping_address_collection: { allowed_countries: [...shippingCountries] } } : {}),
      ...(paymentMethodTypes ? { payment_method_types: [...paymentMethodTypes] } : {}),
    },
    { origin, cause: noRequest, paymentLinkId: link.id },
  );
}

/** The lines of a link with price and product as they are now. */
export function linesOf(changes: Pick<Changes, "get">, link: PaymentLinkRecord): LineItem[] {
  return link.lines.flatMap(({ id, priceId, quantity }) => {
    const price = changes.get("price", priceId);
    const product = price && changes.get("product", price.productId);
    if (!price || !product) return [];
    return { id, quantity, unitAmount: price.unitAmount ?? 0, amountDiscount: 0, price, product };
  });
}
