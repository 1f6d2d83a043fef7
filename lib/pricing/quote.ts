import type { Market } from "@/lib/markets/markets";
import { add, money, multiply, percentOf, split, subtract, sum, taxWithin, type Money } from "@/lib/money/money";
import type { Discount, Rules } from "./rules";
import { shippingFor } from "./shipping";

export type PricedLine = { unit: Money; quantity: number };

/** A line: what it costs by itself, what is taken off, what is paid for it, and the tax in that. */
export type LineQuote = Readonly<{ gross: Money; discount: Money; total: Money; tax: Money }>;

export type Quote = Readonly<{
  lines: readonly LineQuote[];
  subtotal: Money;
  discount: Money;
  shipping: Money;
  shippingTax: Money;
  /** In goods and delivery together. */
  tax: Money;
  total: Money;
  rules: Rules;
}>;

/**
 * The one place where a cart gets its price. Shop prices include tax, so the total is what the shopper pays. A discount
 * goes off the goods, never off delivery, and never below nothing.
 */
export function quote(
  priced: readonly PricedLine[],
  { currency, taxBasisPoints }: Pick<Market, "currency" | "taxBasisPoints">,
  wanted: Discount | null = null,
): Quote {
  const grosses = priced.map(({ unit, quantity }) => multiply(unit, quantity));
  const subtotal = sum(grosses, currency);
  const discount = wanted ? amountOff(wanted, subtotal) : money(0, currency);
  const lines = lineQuotes(grosses, discount, taxBasisPoints);
  const { shipping, rule } = shippingFor(subtotal);
  const shippingTax = taxWithin(shipping, taxBasisPoints);
  return {
    lines,
    subtotal,
    discount,
    shipping,
    shippingTax,
    tax: sum([...lines.map((line) => line.tax), shippingTax], currency),
    total: add(subtract(subtotal, discount), shipping),
    rules: {
      shipping: rule,
      discount: discount.minor > 0 ? wanted : null,
      tax: { basisPoints: taxBasisPoints, included: true },
    },
  };
}

/** What a discount takes off goods that cost so much: at most all of it. */
export function amountOff(discount: Discount, subtotal: Money): Money {
  if (discount.kind === "percent") return percentOf(subtotal, discount.percent);
  return money(Math.min(discount.amountMinor, subtotal.minor), subtotal.currency);
}

function lineQuotes(grosses: readonly Money[], discount: Money, taxBasisPoints: number): LineQuote[] {
  const shares = split(
    discount,
    grosses.map((gross) => gross.minor),
  );
  return grosses.map((gross, index) => {
    const share = shares[index] ?? money(0, gross.currency);
    const total = subtract(gross, share);
    return { gross, discount: share, total, tax: taxWithin(total, taxBasisPoints) };
  });
}
