import { z } from "zod";
import { CurrencyCode, descriptive, Id, Integer, reading, Reference } from "../wire";
import { Price } from "./price";

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
