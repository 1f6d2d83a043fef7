import type { Market } from "@/lib/markets/markets";
import { money } from "@/lib/money/money";
import { reductionOf } from "@/lib/prices/reduction";
import { quote, type LineQuote, type Quote } from "@/lib/pricing/quote";
import { freeShippingFrom } from "@/lib/pricing/shipping";
import type { CodeProblem, Offer } from "@/lib/promotions/offer";
import type { Result } from "@/lib/result";
import { MAX_PER_LINE, totalProblem } from "./limits";
import type { CartRow } from "./load-lines";
import type { CartLineView, CartView, LineProblem } from "./types";

/** The code that a cart holds, and what it gives there now. */
export type CartCode = { code: string; offer: Result<Offer, CodeProblem> };

export type PricedCart = { version: number; rows: readonly CartRow[]; code: CartCode | null; quote: Quote };

/** A code that no longer gives anything stays in the cart and is said to give nothing; the price is then without it. */
export function priceCart(
  version: number,
  rows: readonly CartRow[],
  code: CartCode | null,
  market: Market,
): PricedCart {
  const priced = rows.map((row) => ({ unit: money(row.unitMinor ?? 0, market.currency), quantity: row.quantity }));
  return { version, rows, code, quote: quote(priced, market, code?.offer.ok ? code.offer.value.discount : null) };
}

export function emptyCart(market: Market): CartView {
  return toCartView(priceCart(0, [], null, market));
}

/** The cart as its shopper sees it: priced, with what stands in the way of paying. */
export function toCartView({ version, rows, code, quote }: PricedCart): CartView {
  const lines = rows.flatMap((row, index) => toLineView(row, quote.lines[index]));
  const problem = totalProblem(quote.total);
  return {
    version,
    count: rows.reduce((pieces, row) => pieces + row.quantity, 0),
    lines,
    subtotal: quote.subtotal,
    discount: quote.discount,
    shipping: quote.shipping,
    tax: quote.tax,
    total: quote.total,
    freeShippingFrom: freeShippingFrom(quote.total.currency),
    code: code && { code: code.code, problem: code.offer.ok ? null : code.offer.error },
    problem,
    payable: lines.length > 0 && problem === null && lines.every((line) => line.problem === null),
  };
}

function toLineView(row: CartRow, priced: LineQuote | undefined): CartLineView[] {
  if (!priced) return [];
  const unit = money(row.unitMinor ?? 0, priced.gross.currency);
  return [
    {
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
      reduction: reductionOf(unit, row),
      total: priced.gross,
      available: Math.min(row.sellable, MAX_PER_LINE),
      problem: lineProblem(row),
    },
  ];
}

export function lineProblem(row: CartRow): LineProblem | null {
  if (row.unitMinor === null) return "not_sold_here";
  if (row.sellable <= 0) return "sold_out";
  return row.sellable < row.quantity ? "too_few" : null;
}
