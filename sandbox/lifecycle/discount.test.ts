import { describe, expect, it } from "vitest";
import type { CouponRecord, LineItem } from "../store/catalogue-records.ts";
import { discounted, split } from "./discount.ts";

const coupon: CouponRecord = {
  id: "coupon_1",
  created: 0,
  name: null,
  amountOff: null,
  currency: null,
  percentOff: null,
  duration: "once",
  durationInMonths: null,
  durationInWeeks: null,
  durationInDays: null,
  maxRedemptions: null,
  redeemBy: null,
  timesRedeemed: 0,
  appliesTo: null,
  metadata: {},
  deleted: false,
};
const product = { created: 0, updated: 0, active: true, description: null, images: [], url: null, metadata: {} };
const price = { id: "price_1", created: 0, active: true, currency: "GBP", metadata: {}, recurring: null, tiers: null };

function lineOf(unitAmount: number, quantity = 1, productId = "prod_1"): LineItem {
  return {
    id: `li_${unitAmount}_${quantity}_${productId}`,
    quantity,
    unitAmount,
    amountDiscount: 0,
    price: { ...price, productId, unitAmount, nickname: null, lookupKey: null },
    product: { ...product, id: productId, name: productId },
  };
}

function off(lines: readonly LineItem[], change: Partial<CouponRecord>) {
  const applied = { ...coupon, ...change };
  const result = discounted(lines, { id: "di_1", start: 0, coupon: applied, promotionCodeId: null, typedCode: null });
  return { total: result.amountTotal, perLine: result.lines.map((line) => line.amountDiscount) };
}

describe("a percentage", () => {
  it("is rounded once on the sum, half a minor unit up, not on each line", () => {
    expect(off([lineOf(333), lineOf(334), lineOf(338)], { percentOff: 50 })).toEqual({
      total: 502,
      perLine: [167, 167, 169],
    });
  });

  it("of 100 takes everything off", () => {
    expect(off([lineOf(999, 3), lineOf(1)], { percentOff: 100 })).toEqual({ total: 0, perLine: [2997, 1] });
  });

  it("may have decimals", () => {
    expect(off([lineOf(10_000)], { percentOff: 12.34 })).toEqual({ total: 8766, perLine: [1234] });
  });
});

describe("an amount", () => {
  it("is split over the lines in proportion", () => {
    expect(off([lineOf(1000), lineOf(1500, 2)], { amountOff: 1000 })).toEqual({ total: 3000, perLine: [250, 750] });
  });

  it("never takes off more than there is", () => {
    expect(off([lineOf(300), lineOf(0)], { amountOff: 500 })).toEqual({ total: 0, perLine: [300, 0] });
  });

  it("touches only the products its coupon names", () => {
    const lines = [lineOf(1000, 1, "prod_a"), lineOf(1000, 1, "prod_b")];
    expect(off(lines, { amountOff: 1500, appliesTo: ["prod_b"] })).toEqual({ total: 1000, perLine: [0, 1000] });
  });
});

describe("splitting", () => {
  it("gives what rounding leaves to the largest remainders, and among equals to the first", () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(5, [10, 10, 30])).toEqual([1, 1, 3]);
    expect(split(7, [60, 25, 15])).toEqual([4, 2, 1]);
  });

  it("loses no minor unit and gives no line more than it costs, whatever the numbers", () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 500; round += 1) {
      const weights = Array.from({ length: 1 + next(12) }, () => next(round % 2 ? 50 : 8_000_000));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const whole = next(sum + 1);
      const shares = split(whole, weights);
      expect(shares.reduce((total, share) => total + share, 0)).toBe(whole);
      expect(shares.every((share, at) => share >= 0 && share <= (weights[at] ?? 0))).toBe(true);
    }
  });
});
