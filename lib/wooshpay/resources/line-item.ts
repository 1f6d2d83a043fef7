import { z } from "zod";
import { CurrencyCode, descriptive, EpochSeconds, Id, Integer, Metadata, oneOf, reading, Reference } from "../wire";

const Recurring = reading({
  interval: oneOf(["day", "week", "month", "year"]),
  interval_count: descriptive(Integer),
  usage_type: descriptive(z.string()),
});

const Price = reading({
  id: Id,
  active: descriptive(z.boolean()),
  billing_scheme: descriptive(oneOf(["per_unit", "tiered"])),
  /** Epoch seconds. */
  created: descriptive(EpochSeconds),
  currency: descriptive(CurrencyCode),
  livemode: descriptive(z.boolean()),
  lookup_key: descriptive(z.string()),
  metadata: Metadata.catch({}),
  nickname: descriptive(z.string()),
  /** Id of the product, whether it came as id (documented) or as object (documented samples). */
  product: Reference.catch(null),
  type: descriptive(oneOf(["one_time", "recurring"])),
  /** Minor units. */
  unit_amount: descriptive(Integer),
  recurring: descriptive(Recurring),
  tiers: descriptive(z.array(z.unknown())),
});

const Discount = reading({
  id: descriptive(Id),
  checkout_session: Reference.catch(null),
  coupon: Reference.catch(null),
  promotion_code: Reference.catch(null),
});

/** One line of a session (documented: Create a Session). Shown, never counted: what is owed is the session's `amount_total`. */
export const LineItem = reading({
  id: Id,
  /** Minor units, before discounts. Documented as text, sent as a number. */
  amount_subtotal: descriptive(Integer),
  /** Minor units, after discounts. */
  amount_total: descriptive(Integer),
  /** Minor units. */
  amount_discount: descriptive(Integer),
  currency: descriptive(CurrencyCode),
  description: descriptive(z.string()),
  price: descriptive(Price),
  quantity: descriptive(Integer),
  discounts: descriptive(z.array(Discount)),
});
export type LineItem = z.output<typeof LineItem>;
