import type { Currency } from "@/lib/money/currencies";
import { add, multiply, sum, type Money } from "@/lib/money/money";
import { shippingFor } from "./shipping";

export type Quote = Readonly<{ lineTotals: readonly Money[]; subtotal: Money; shipping: Money; total: Money }>;

/** The one place where a cart gets its price. Shop prices include tax, so the total is what the shopper pays. */
export function quote(lines: readonly { unit: Money; quantity: number }[], currency: Currency): Quote {
  const lineTotals = lines.map(({ unit, quantity }) => multiply(unit, quantity));
  const subtotal = sum(lineTotals, currency);
  const shipping = shippingFor(subtotal);
  return { lineTotals, subtotal, shipping, total: add(subtotal, shipping) };
}
