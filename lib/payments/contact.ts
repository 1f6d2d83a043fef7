import type { ShippingAddress } from "@/lib/orders/types";
import type { Witness } from "./settle";

export type Contact = {
  email: string | null;
  name: string | null;
  phone: string | null;
  shippingAddress?: ShippingAddress;
};

/** What the pay page collected: on the session (documented), else on the intent (assumed). */
export function contactFrom({ session, intent }: Witness): Contact {
  const details = session.customer_details;
  const shipping = session.shipping ?? intent?.shipping ?? null;
  const address = shipping?.address ?? details?.address;
  return {
    email: details?.email ?? session.customer_email,
    name: shipping?.name ?? details?.name ?? null,
    phone: shipping?.phone ?? details?.phone ?? null,
    ...(address && {
      shippingAddress: {
        line1: address.line1,
        line2: address.line2,
        city: address.city,
        state: address.state,
        postalCode: address.postal_code,
        country: address.country,
      },
    }),
  };
}
