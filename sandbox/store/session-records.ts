import type { LineItem, SessionDiscount } from "./catalogue-records.ts";
import type { Address, Metadata, Seconds } from "./common-records.ts";

/** What the shopper typed on the hosted page. */
export interface Collected {
  readonly email: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly billingAddress: Address | null;
  readonly shipping: { readonly name: string; readonly phone: string | null; readonly address: Address } | null;
}

/** Facts about a session; its status is computed from them (lifecycle/status.ts). */
export interface SessionRecord {
  readonly id: string;
  readonly created: Seconds;
  readonly expiresAt: Seconds;
  readonly completedAt: Seconds | null;
  /** Set when the end was noticed (by the timer, a request or the expire call), so that its event is sent once. */
  readonly expiredAt: Seconds | null;
  readonly url: string;
  /** Null when the total was 0 from the beginning, or was so when completed: there is nothing to pay (assumed). */
  readonly intentId: string | null;
  readonly currency: string;
  readonly amountTotal: number;
  readonly lines: readonly LineItem[];
  readonly discount: SessionDiscount | null;
  readonly allowPromotionCodes: boolean;
  /** The payment link that made it. */
  readonly paymentLinkId: string | null;
  readonly collected: Collected | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly clientReferenceId: string | null;
  readonly customerId: string | null;
  readonly customerEmail: string | null;
  readonly customerCreation: string;
  readonly billingAddressCollection: string;
  readonly collectsPhone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly paymentMethodTypes: readonly string[];
  readonly paymentMethodOptions: Readonly<Record<string, unknown>>;
  readonly metadata: Metadata;
}
