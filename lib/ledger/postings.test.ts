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
