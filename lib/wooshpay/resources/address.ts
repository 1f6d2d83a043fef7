import { z } from "zod";
import { descriptive, reading } from "../wire";

export const Address = reading({
  city: descriptive(z.string()),
  /** Two-letter country code. */
  country: descriptive(z.string()),
  line1: descriptive(z.string()),
  line2: descriptive(z.string()),
  postal_code: descriptive(z.string()),
  state: descriptive(z.string()),
});

/** Documented: Create a Session. */
export const Shipping = reading({
  address: descriptive(Address),
  carrier: descriptive(z.string()),
  name: descriptive(z.string()),
  phone: descriptive(z.string()),
  tracking_number: descriptive(z.string()),
});

/** Who pays, as far as the method tells. */
export const BillingDetails = reading({
  address: descriptive(Address),
  email: descriptive(z.string()),
  name: descriptive(z.string()),
  phone: descriptive(z.string()),
});

export interface AddressParams {
  readonly city?: string;
  readonly country?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly postal_code?: string;
  readonly state?: string;
}
