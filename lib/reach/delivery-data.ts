import type { Market } from "@/lib/markets/markets";
import { decimalText, type Money } from "@/lib/money/money";
import { DAYS_AFTER_DELIVERY } from "@/lib/orders/withdrawal";
import { shippingFor } from "@/lib/pricing/shipping";

/** What every page promises: a parcel leaves within two working days. How long it then travels the shop does not know. */
const HANDLING_DAYS = 2;

const days = (least: number, most: number) => ({
  "@type": "QuantitativeValue",
  minValue: least,
  maxValue: most,
  unitCode: "DAY",
});

/** What one piece at this price costs to deliver, where this market delivers. */
export function deliveryData(price: Money, { deliversTo }: Market) {
  const { shipping } = shippingFor(price);
  return {
    "@type": "OfferShippingDetails",
    "@id": shipping.minor === 0 ? "#free-delivery" : "#delivery",
    shippingRate: { "@type": "MonetaryAmount", value: decimalText(shipping), currency: shipping.currency },
    shippingDestination: { "@type": "DefinedRegion", addressCountry: deliversTo },
    deliveryTime: { "@type": "ShippingDeliveryTime", handlingTime: days(0, HANDLING_DAYS) },
  };
}

/** Who pays for sending back is the merchant's to decide (docs/decisions/022), so nothing is said about it. */
export function returnsData({ deliversTo }: Market) {
  return {
    "@type": "MerchantReturnPolicy",
    "@id": "#returns",
    applicableCountry: deliversTo,
    returnPolicyCategory: "https://schema.org/MerchantReturnFiniteReturnWindow",
    merchantReturnDays: DAYS_AFTER_DELIVERY,
    returnMethod: "https://schema.org/ReturnByMail",
  };
}
