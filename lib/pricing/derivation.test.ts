import fc from "fast-check";
import { expect, test } from "vitest";
import { currencies } from "@/lib/money/currencies";
import { money } from "@/lib/money/money";
import { derivation, type LockedPrice } from "./derivation";
import { quote, type PricedLine } from "./quote";
import type { Discount } from "./rules";

type Place = Parameters<typeof quote>[1];

/** The order as it is stored: JSON, numbers and nothing else. */
function locked(priced: readonly PricedLine[], place: Place, discount: Discount | null = null): LockedPrice {
  const made = quote(priced, place, discount);
  const lines = made.lines.map((line, index) => ({
    sku: `SKU-${index}`,
    name: "Pippin vase",
    finish: "Moss",
    unitMinor: priced[index]?.unit.minor ?? 0,
    quantity: priced[index]?.quantity ?? 0,
    discountMinor: line.discount.minor,
    taxMinor: line.tax.minor,
    totalMinor: line.total.minor,
  }));
  return JSON.parse(
    JSON.stringify({
      currency: place.currency,
      subtotalMinor: made.subtotal.minor,
      discountMinor: made.discount.minor,
      shippingMinor: made.shipping.minor,
      shippingTaxMinor: made.shippingTax.minor,
      taxMinor: made.tax.minor,
      totalMinor: made.total.minor,
      rules: made.rules,
      lines,
    }),
  ) as LockedPrice;
}

const britain = { currency: "GBP", taxBasisPoints: 2000 } as const;

test("an order says how its total came about, line by line", () => {
  const lines = [
    { unit: money(4800, "GBP"), quantity: 1 },
    { unit: money(333, "GBP"), quantity: 3 },
  ];
  const order = locked(lines, britain, { kind: "percent", code: "TEN", percent: 10 });
  expect(derivation(order)).toBe(
    [
      "1. Pippin vase, Moss (SKU-0): 1 × £48.00 = £48.00; less discount: £48.00 − £4.80 = £43.20; tax in it at 20%: £7.20",
      "2. Pippin vase, Moss (SKU-1): 3 × £3.33 = £9.99; less discount: £9.99 − £1.00 = £8.99; tax in it at 20%: £1.50",
      "Goods: £48.00 + £9.99 = £57.99",
      "Discount by TEN, 10 % off the goods: £4.80 + £1.00 = £5.80, split by what each line costs",
      "Delivery: £4.95; one parcel is £4.95, free from £75.00 of goods before discount, here £57.99; tax in it at 20%: £0.83",
      "Tax, included: £7.20 + £1.50 + £0.83 = £9.53, amount × 2000 / 12000 each",
      "Total: £57.99 − £5.80 + £4.95 = £57.14",
    ].join("\n"),
  );
});

test("an order without a discount says nothing of one", () => {
  const order = locked([{ unit: money(4800, "GBP"), quantity: 2 }], britain);
  expect(derivation(order).split("\n")).toEqual([
    "1. Pippin vase, Moss (SKU-0): 2 × £48.00 = £96.00; tax in it at 20%: £16.00",
    "Goods: £96.00 = £96.00",
    "Delivery: £0.00; one parcel is £4.95, free from £75.00 of goods before discount, here £96.00; tax in it at 20%: £0.00",
    "Tax, included: £16.00 + £0.00 = £16.00, amount × 2000 / 12000 each",
    "Total: £96.00 − £0.00 + £0.00 = £96.00",
  ]);
});

test("a discount of an amount is told as what it takes off at most", () => {
  const discount: Discount = { kind: "amount", code: "FIVE", amountMinor: 500 };
  const order = locked([{ unit: money(300, "GBP"), quantity: 1 }], britain, discount);
  expect(derivation(order).split("\n")[2]).toBe(
    "Discount by FIVE, £5.00 off the goods at most: £3.00 = £3.00, split by what each line costs",
  );
});

test("an order of before there were rules still says what is known of it, its discount without a reason", () => {
  const discount: Discount = { kind: "amount", code: "FIVE", amountMinor: 500 };
  const order = { ...locked([{ unit: money(4800, "GBP"), quantity: 2 }], britain, discount), rules: {} };
  expect(derivation(order).split("\n")).toEqual([
    "1. Pippin vase, Moss (SKU-0): 2 × £48.00 = £96.00; less discount: £96.00 − £5.00 = £91.00; tax in it: £15.17",
    "Goods: £96.00 = £96.00",
    "Discount: £5.00 = £5.00, split by what each line costs",
    "Delivery: £0.00; tax in it: £0.00",
    "Tax, included: £15.17 + £0.00 = £15.17",
    "Total: £96.00 − £5.00 + £0.00 = £91.00",
  ]);
});

test("a rate of tax is told to a hundredth of a percent", () => {
  const order = locked([{ unit: money(4800, "GBP"), quantity: 1 }], { currency: "GBP", taxBasisPoints: 825 });
  expect(derivation(order)).toContain("tax in it at 8.25%: £3.66");
});

/** Every sum in a text, such as "2 × £3.33 = £6.66" or "£1.00 + £2.00 − £0.50 = £2.50", in minor units. */
function sums(text: string): { claimed: number; computed: number }[] {
  const term = String.raw`[^\d\s:;,]*\s?\d[\d,.]*`;
  const pattern = new RegExp(`${term}(?: [×+−] ${term})* = ${term}`, "g");
  return [...text.normalize("NFKC").replaceAll("\u00a0", " ").matchAll(pattern)].map(([found]) => {
    const [left = "", right = ""] = found.split(" = ");
    const [first = "", ...rest] = left.split(/ (?=[×+−] )/);
    const computed = rest.reduce((value, part) => {
      const minor = digits(part.slice(2));
      return part.startsWith("×") ? value * minor : part.startsWith("+") ? value + minor : value - minor;
    }, digits(first));
    return { claimed: digits(right), computed };
  });
}

function digits(text: string): number {
  return Number(text.replace(/\D/g, ""));
}

test("whatever is printed adds up, for any order in any currency", () => {
  const anyLine = fc.record({ minor: fc.integer({ min: 1, max: 90_000 }), quantity: fc.integer({ min: 1, max: 20 }) });
  const anyDiscount = fc.constantFrom<Discount | null>(
    null,
    { kind: "percent", code: "A", percent: 15 },
    { kind: "percent", code: "B", percent: 100 },
    { kind: "amount", code: "C", amountMinor: 777 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...currencies),
      fc.constantFrom(0, 1000, 1300, 2000),
      fc.array(anyLine, { minLength: 1, maxLength: 8 }),
      anyDiscount,
      (currency, taxBasisPoints, lines, discount) => {
        const priced = lines.map(({ minor, quantity }) => ({ unit: money(minor, currency), quantity }));
        const order = locked(priced, { currency, taxBasisPoints }, discount);
        const found = sums(derivation(order));
        const discounted = order.lines.filter((line) => line.discountMinor > 0).length;
        // One for each line and each line's discount, then goods, discount, tax and total.
        expect(found).toHaveLength(lines.length + discounted + 3 + (order.discountMinor > 0 ? 1 : 0));
        for (const { claimed, computed } of found) expect(computed).toBe(claimed);
        expect(found.at(-1)?.claimed).toBe(order.totalMinor);
      },
    ),
  );
});
