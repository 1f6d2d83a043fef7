import type { Address, Metadata, Seconds } from "./common-records.ts";

export interface LineItem {
  readonly id: string;
  readonly quantity: number;
  readonly price: {
    readonly id: string;
    readonly unitAmount: number;
    readonly nickname: string | null;
    readonly lookupKey: string | null;
    readonly metadata: Metadata;
  };
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly images: readonly string[];
    readonly url: string | null;
    readonly metadata: Metadata;
  };
}

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
  /** Null for a total of 0: there is nothing to pay (assumed). */
  readonly intentId: string | null;
  readonly currency: string;
  readonly amountTotal: number;
  readonly lines: readonly LineItem[];
  readonly collected: Collected | null;
  readonly successUrl: string;
  readonly cancelUrl: string | null;
  readonly clientReferenceId: string | null;
  readonly customerEmail: string | null;
  readonly customerCreation: string;
  readonly billingAddressCollection: string;
  readonly collectsPhone: boolean;
  readonly shippingCountries: readonly string[] | null;
  readonly paymentMethodTypes: readonly string[];
  readonly paymentMethodOptions: Readonly<Record<string, unknown>>;
  readonly metadata: Metadata;
}
