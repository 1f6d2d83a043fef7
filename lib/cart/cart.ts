import type { Currency } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { quote } from "@/lib/pricing/quote";
import { freeShippingFrom } from "@/lib/pricing/shipping";
import { MAX_PER_LINE, MAX_TOTAL_MINOR } from "./limits";
import type { CartRow } from "./load-lines";
import type { CartView, LineProblem } from "./types";

export function emptyCart(currency: Currency): CartView {
  return toCartView(0, [], currency);
}

/** The cart as its shopper sees it: priced, with what stands in the way of paying. */
export function toCartView(version: number, rows: readonly CartRow[], currency: Currency): CartView {
  const priced = rows.map((row) => ({ row, unit: money(row.unitMinor ?? 0, currency), quantity: row.quantity }));
  const { lineTotals, subtotal, shipping, total } = quote(priced, currency);
  const lines = priced.map(({ row, unit }, index) => ({
    variantId: row.variantId,
    slug: row.slug,
    name: row.name,
    finish: row.finish,
    picture: {
      id: row.pictureId ?? "",
      alt: `${row.name}, ${row.finish}`,
      width: row.pictureWidth,
      height: row.pictureHeight,
      widths: row.pictureWidths,
      colour: row.pictureColour,
    },
    quantity: row.quantity,
    unit,
    total: lineTotals[index] ?? unit,
    available: Math.min(row.sellable, MAX_PER_LINE),
    problem: lineProblem(row),
  }));
  const problem = total.minor > MAX_TOTAL_MINOR ? ("over_limit" as const) : null;
  return {
    version,
    count: rows.reduce((pieces, row) => pieces + row.quantity, 0),
    lines,
    subtotal,
    shipping,
    total,
    freeShippingFrom: freeShippingFrom(currency),
    problem,
    payable: lines.length > 0 && problem === null && lines.every((line) => line.problem === null),
  };
}

function lineProblem(row: CartRow): LineProblem | null {
  if (row.unitMinor === null) return "not_sold_here";
  if (row.sellable <= 0) return "sold_out";
  return row.sellable < row.quantity ? "too_few" : null;
}
