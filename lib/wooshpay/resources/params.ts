import type { AddressParams } from "./address";

/** Keys and text values; intents keep text only (field). */
export type MetadataParams = Readonly<Record<string, string>>;

/** A documented word, or another that the page does not list. */
export type Word<Known extends string> = Known | (string & {});

export interface ShippingParams {
  readonly address?: AddressParams;
  readonly carrier?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly tracking_number?: string;
}

export interface BillingDetailsParams {
  readonly address?: AddressParams;
  readonly email?: string;
  readonly name?: string;
  readonly phone?: string;
}
