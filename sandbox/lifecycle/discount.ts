import type { CouponRecord, LineItem, SessionDiscount } from "../store/catalogue-records.ts";

/** Of a line before any discount, in minor units. */
export function lineAmount(line: Pick<LineItem, "unitAmount" | "quantity">): number {
  return line.unitAmount * line.quantity;
}

export function subtotalOf(lines: readonly LineItem[]): number {
  return lines.reduce((sum, line) => sum + lineAmount(line), 0);
}

/** The lines a coupon is for: all, or those of the products it names. */
export function linesFor(coupon: CouponRecord, lines: readonly LineItem[]): readonly LineItem[] {
  const { appliesTo } = coupon;
  return appliesTo === null ? lines : lines.filter((line) => appliesTo.includes(line.product.id));
}

/**
 * Lines and total, in minor units, with a discount or without any. All of this is assumed: a percentage is taken of the
 * sum of the lines it is for and rounded once, half a minor unit up; an amount takes off no more than that sum; both are
 * split over those lines in proportion, so that the parts are exactly the whole.
 */
export function discounted(lines: readonly LineItem[], discount: SessionDiscount | null) {
  const within = discount ? linesFor(discount.coupon, lines) : [];
  const off = discount ? amountOff(discount.coupon, subtotalOf(within)) : 0;
  const shares = split(off, within.map(lineAmount));
  const shareOf = new Map(within.map((line, at) => [line.id, shares[at] ?? 0]));
  return {
    lines: lines.map((line) => ({ ...line, amountDiscount: shareOf.get(line.id) ?? 0 })),
    discount,
    amountTotal: subtotalOf(lines) - off,
  };
}

function amountOff(coupon: CouponRecord, sum: number): number {
  if (coupon.amountOff !== null) return Math.min(coupon.amountOff, sum);
  const hundredthsOfPercent = Math.round((coupon.percentOff ?? 0) * 100);
  return Math.floor((sum * hundredthsOfPercent + 5000) / 10_000);
}

/**
 * Splits a whole number in proportion to weights, none of which gets more than itself. What rounding down leaves goes, one
 * each, to the largest remainders; among equals to the first.
 */
export function split(whole: number, weights: readonly number[]): number[] {
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
  if (sum === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(whole) * BigInt(weight));
  const shares = exact.map((product) => Number(product / sum));
  const left = whole - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((product, at) => ({ at, remainder: product % sum }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return shares.map((share, at) => share + (raised.has(at) ? 1 : 0));
}
