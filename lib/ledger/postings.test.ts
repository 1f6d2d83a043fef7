import fc from "fast-check";
import { expect, test } from "vitest";
import { capture, dispute, fee, refund, refundUnsold, reversed, sale, type Entries } from "./postings";

const total = (entries: Entries) => Object.values(entries).reduce((sum, minor) => sum + minor, 0);
const minor = fc.nat(1_000_000);

const sold = fc
  .record({ subtotalMinor: minor, shippingMinor: minor, share: fc.nat(100), taxShare: fc.nat(30) })
  .map(({ subtotalMinor, shippingMinor, share, taxShare }) => {
    const discountMinor = Math.floor((subtotalMinor * share) / 100);
    const shippingTaxMinor = Math.floor((shippingMinor * taxShare) / 100);
    const totalMinor = subtotalMinor - discountMinor + shippingMinor;
    const goodsTax = Math.floor(((subtotalMinor - discountMinor) * taxShare) / 100);
    return {
      subtotalMinor,
      discountMinor,
      shippingMinor,
      shippingTaxMinor,
      taxMinor: goodsTax + shippingTaxMinor,
      totalMinor,
    };
  });

const anOrder = {
  subtotalMinor: 10_000,
  discountMinor: 1000,
  shippingMinor: 600,
  shippingTaxMinor: 100,
  taxMinor: 1600,
  totalMinor: 9600,
};

test("a sale is owed by the shopper: goods and delivery without their tax, the tax by itself, the discount as given", () => {
  expect(sale(anOrder)).toEqual({ receivable: 9600, discount: 1000, goods: -8500, shipping: -500, tax: -1600 });
});

test("money back for what was sold takes goods, delivery and tax back by their own parts", () => {
  const back = { amountMinor: 4800, shippingMinor: 600, shippingTaxMinor: 100, taxMinor: 800 };
  expect(refund(back)).toEqual({ wooshpay: -4800, goods: 3500, shipping: 500, tax: 800 });
});

test("money captured is at WooshPay and no longer owed", () => {
  expect(capture(500)).toEqual({ wooshpay: 500, receivable: -500 });
});

test("money given back that bought nothing is owed as before", () => {
  expect(refundUnsold(500)).toEqual({ wooshpay: -500, receivable: 500 });
});

test("money in dispute is not at WooshPay until that is decided", () => {
  expect(dispute(500)).toEqual({ wooshpay: -500, disputes: 500 });
});

test("what WooshPay keeps is a fee", () => {
  expect(fee(500)).toEqual({ wooshpay: -500, fees: 500 });
});

test("a posting is undone by the same one with the other sign", () => {
  expect(reversed(sale(anOrder))).toEqual({
    receivable: -9600,
    discount: -1000,
    goods: 8500,
    shipping: 500,
    tax: 1600,
  });
});

test("every posting balances", () => {
  fc.assert(
    fc.property(sold, minor, (order, amount) => {
      const back = { amountMinor: order.totalMinor, ...order };
      for (const entries of [
        sale(order),
        capture(amount),
        refund(back),
        refundUnsold(amount),
        dispute(amount),
        fee(amount),
      ]) {
        expect(total(entries)).toBe(0);
        expect(total(reversed(entries))).toBe(0);
      }
    }),
  );
});

test("a sale that is captured and given back whole leaves nothing but the discount, which was never money", () => {
  fc.assert(
    fc.property(sold, (order) => {
      const accounts: Record<string, number> = {};
      const all = [sale(order), capture(order.totalMinor), refund({ amountMinor: order.totalMinor, ...order })];
      for (const entries of all)
        for (const [account, amount] of Object.entries(entries)) accounts[account] = (accounts[account] ?? 0) + amount;
      const { discount, goods, ...others } = accounts;
      for (const amount of Object.values(others)) expect(amount).toBe(0);
      expect((discount ?? 0) + (goods ?? 0)).toBe(0);
    }),
  );
});
