import { z } from "zod";
import { listOf } from "../list";
import {
  CurrencyCode,
  descriptive,
  EpochSeconds,
  Id,
  Integer,
  Metadata,
  oneOf,
  orNull,
  reading,
  Reference,
  statusOf,
  unpacked,
} from "../wire";
import { BillingDetails, Shipping } from "./address";
import { LineItem } from "./line-item";

/** What money is decided by must be readable; what is only shown may be null. */
const members = {
  /** `cs_` and digits in samples, `cs_test_` in the schema's text. */
  id: Id,
  /** Minor units, before discounts and taxes; null in setup mode. */
  amount_subtotal: orNull(Integer),
  /** Minor units, after discounts and taxes; null in setup mode. */
  amount_total: orNull(Integer),
  /** Upper case; null in setup mode. */
  currency: orNull(CurrencyCode),
  /** "complete" can be seen before the money is certain (field): decide by `payment_status` and the intent. */
  status: statusOf(["open", "complete", "expired"]),
  payment_status: statusOf(["paid", "unpaid", "no_payment_required"]),
  /** "setup" is known from a guide only. */
  mode: statusOf(["payment", "subscription", "setup"]),
  /** Id of the intent, there from creation (field), whether or not it was expanded. */
  payment_intent: Reference,
  client_reference_id: orNull(z.string()),
  /** Where to send the shopper; null once the session is closed. */
  url: orNull(z.string()),
  livemode: orNull(z.boolean()),
  /** Epoch seconds. */
  created: orNull(EpochSeconds),
  /** Epoch seconds. */
  expires_at: orNull(EpochSeconds),
  metadata: Metadata,

  billing_address_collection: descriptive(oneOf(["required", "auto"])),
  cancel_url: descriptive(z.string()),
  success_url: descriptive(z.string()),
  customer: Reference.catch(null),
  customer_creation: descriptive(oneOf(["always", "if_required"])),
  /** Known once the session is complete; the e-mail also once it has expired. */
  customer_details: descriptive(BillingDetails),
  customer_email: descriptive(z.string()),
  /** Absent unless expanded (documented); always there in documented samples. */
  line_items: descriptive(listOf(LineItem)),
  payment_link: Reference.catch(null),
  payment_method_options: descriptive(unpacked(z.record(z.string(), z.unknown()))),
  payment_method_types: descriptive(unpacked(z.array(z.string()))),
  phone_number_collection: descriptive(reading({ enabled: descriptive(z.boolean()) })),
  shipping: descriptive(Shipping),
  shipping_address_collection: descriptive(reading({ allowed_countries: descriptive(z.array(z.string())) })),
  subscription: Reference.catch(null),
};

/** Documented: Create a Session, Response. */
export const CheckoutSession = reading(members);
export type CheckoutSession = z.output<typeof CheckoutSession>;

/** A session just made: without a `url` nobody can pay it, so such an answer is not understood. */
export const CreatedCheckoutSession = reading({ ...members, url: z.string().min(1) });
export type CreatedCheckoutSession = z.output<typeof CreatedCheckoutSession>;
