import { z } from "zod";
import { CurrencyCode, descriptive, EpochSeconds, Id, Integer, Metadata, oneOf, reading, Reference } from "../wire";

const Recurring = reading({
  interval: descriptive(oneOf(["day", "week", "month", "year"])),
  interval_count: descriptive(Integer),
  usage_type: descriptive(z.string()),
});

/** Documented: Create a Session, Retrieve a price. */
export const Price = reading({
  /** `price_` and digits. */
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
export type Price = z.output<typeof Price>;
