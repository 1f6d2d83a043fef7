import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencies } from "@/lib/money/currencies";
import { money, sum } from "@/lib/money/money";
import { quote, type PricedLine } from "./quote";
import { Rules, type Discount } from "./rules";
import { freeShippingFrom } from "./shipping";

const britain = { currency: "GBP", taxBasisPoints: 2000 } as const;
const japan = { currency: "JPY", taxBasisPoints: 1000 } as const;

const aLine = (minor: number, quantity = 1): PricedLine => ({ unit: money(minor, "GBP"), quantity });
const tenPercent: Discount = { kind: "percent", code: "TEN", percent: 10 };

test("an empty cart costs nothing, delivery and tax included", () => {
  expect(quote([], britain)).toMatchObject({ total: money(0, "GBP"), tax: money(0, "GBP") });
});

test("delivery is free from the stated subtotal on, and charged one minor unit below it", () => {
  const edge = freeShippingFrom("JPY");
  expect(quote([{ unit: edge, quantity: 1 }], japan).shipping.minor).toBe(0);
  expect(quote([{ unit: money(edge.minor - 1, "JPY"), quantity: 1 }], japan).shipping.minor).toBeGreaterThan(0);
});

test("tax is what the price holds, line by line, with the delivery's own", () => {
  const priced = quote([aLine(4800), aLine(100, 2)], britain);
  expect(priced.lines.map((line) => line.tax.minor)).toEqual([800, 33]);
  expect(priced).toMatchObject({ shippingTax: money(83, "GBP"), tax: money(916, "GBP"), total: money(5495, "GBP") });
});

describe("a discount", () => {
  test("of a percentage is taken off the goods and split by what each line costs", () => {
    const priced = quote([aLine(4800), aLine(333, 3)], britain, tenPercent);
    expect(priced).toMatchObject({ discount: money(580, "GBP"), total: money(5799 - 580 + 495, "GBP") });
    expect(priced.lines.map((line) => line.discount.minor)).toEqual([480, 100]);
  });

  test("of an amount takes off at most the goods, never the delivery", () => {
    const amount: Discount = { kind: "amount", code: "FIVE", amountMinor: 500 };
    expect(quote([aLine(4800)], britain, amount)).toMatchObject({ discount: money(500, "GBP") });
    expect(quote([aLine(300)], britain, amount)).toMatchObject({
      discount: money(300, "GBP"),
      total: money(495, "GBP"),
    });
  });

  test("of everything leaves nothing to pay where delivery is free", () => {
    const everything: Discount = { kind: "percent", code: "GIFT", percent: 100 };
    expect(quote([aLine(9600)], britain, everything)).toMatchObject({ total: money(0, "GBP"), tax: money(0, "GBP") });
  });

  test("does not take free delivery away: that is judged on the goods before it", () => {
    const priced = quote([aLine(7500)], britain, tenPercent);
    expect(priced.shipping.minor).toBe(0);
    expect(priced.rules.shipping).toEqual({ parcelMinor: 495, freeFromMinor: 7500, judgedOnMinor: 7500 });
  });

  test("that comes to nothing is no discount, and no rule says it was one", () => {
    expect(quote([aLine(4)], britain, tenPercent).rules.discount).toBeNull();
  });
});

const anyLine = fc.record({ minor: fc.integer({ min: 1, max: 500_000 }), quantity: fc.integer({ min: 1, max: 20 }) });
const anyDiscount: fc.Arbitrary<Discount | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant("percent" as const),
    code: fc.constant("P"),
    percent: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ kind: fc.constant("amount" as const), code: fc.constant("A"), amountMinor: fc.nat(5_000_000) }),
);
const anyQuote = fc
  .record({
    currency: fc.constantFrom(...currencies),
    taxBasisPoints: fc.constantFrom(0, 500, 1000, 1300, 2000, 2500),
    lines: fc.array(anyLine, { maxLength: 30 }),
    discount: anyDiscount,
  })
  .map(({ lines, discount, ...place }) => {
    const priced = lines.map(({ minor, quantity }) => ({ unit: money(minor, place.currency), quantity }));
    return { place, priced, discount, made: quote(priced, place, discount) };
  });

test("lines and delivery add up to the total, in every currency and with any code", () => {
  fc.assert(
    fc.property(anyQuote, ({ place: { currency }, made }) => {
      expect(sum([...made.lines.map((line) => line.total), made.shipping], currency)).toEqual(made.total);
    }),
  );
});

test("a discount is split over the lines without losing a unit, and no line goes below nothing", () => {
  fc.assert(
    fc.property(anyQuote, ({ place: { currency }, made }) => {
      expect(
        sum(
          made.lines.map((line) => line.discount),
          currency,
        ),
      ).toEqual(made.discount);
      for (const { gross, discount, total } of made.lines) {
        expect(total.minor).toBe(gross.minor - discount.minor);
        expect(total.minor).toBeGreaterThanOrEqual(0);
        expect(discount.minor).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test("the tax lies between nothing and the total, on every line and on the whole", () => {
  fc.assert(
    fc.property(anyQuote, ({ place: { currency }, made }) => {
      for (const { tax, total } of [...made.lines, made]) {
        expect(tax.minor).toBeGreaterThanOrEqual(0);
        expect(tax.minor).toBeLessThanOrEqual(total.minor);
      }
      expect(sum([...made.lines.map((line) => line.tax), made.shippingTax], currency)).toEqual(made.tax);
    }),
  );
});

test("a code never makes an order dearer", () => {
  fc.assert(
    fc.property(anyQuote, ({ place, priced, made }) => {
      expect(made.total.minor).toBeLessThanOrEqual(quote(priced, place).total.minor);
    }),
  );
});

test("the rules that made a quote can be stored and read back", () => {
  fc.assert(
    fc.property(anyQuote, ({ made }) => {
      expect(Rules.parse(JSON.parse(JSON.stringify(made.rules)))).toEqual(made.rules);
    }),
  );
});
