import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planRefund, type Refundable, type RefundWish } from "./plan";

const anOrder = (overrides: Partial<Refundable> = {}): Refundable => ({
  lines: [
    { id: "vase", quantity: 3, totalMinor: 1000, taxMinor: 167, refundedQuantity: 0 },
    { id: "lamp", quantity: 1, totalMinor: 5000, taxMinor: 833, refundedQuantity: 0 },
  ],
  shippingMinor: 495,
  shippingTaxMinor: 82,
  shippingRefunded: false,
  leftMinor: 6495,
  ...overrides,
});

test("one piece of a line that does not divide costs its share, and the last piece the rest", () => {
  const order = anOrder();
  const [vase] = order.lines;
  const amounts = [0, 1, 2].map((refundedQuantity) => {
    const lines = vase ? [{ ...vase, refundedQuantity }] : [];
    const plan = planRefund({ ...order, lines }, { lines: [{ id: "vase", quantity: 1 }], shipping: false });
    return plan.ok && plan.value.amountMinor;
  });
  expect(amounts).toEqual([333, 333, 334]);
});

test("delivery goes back once, with its tax", () => {
  const wish: RefundWish = { lines: [], shipping: true };
  expect(planRefund(anOrder(), wish)).toMatchObject({ ok: true, value: { amountMinor: 495, taxMinor: 82 } });
  expect(planRefund(anOrder({ shippingRefunded: true }), wish)).toMatchObject({ error: "shipping_refunded" });
});

describe("a refund is refused", () => {
  test.each<[string, RefundWish, Partial<Refundable>, string]>([
    [
      "of more pieces than were ordered",
      { lines: [{ id: "lamp", quantity: 2 }], shipping: false },
      {},
      "more_than_ordered",
    ],
    ["of a line of another order", { lines: [{ id: "cup", quantity: 1 }], shipping: false }, {}, "more_than_ordered"],
    ["of no pieces", { lines: [{ id: "lamp", quantity: 0 }], shipping: false }, {}, "more_than_ordered"],
    ["of fewer than no pieces", { lines: [{ id: "lamp", quantity: -1 }], shipping: false }, {}, "more_than_ordered"],
    [
      "of one line named twice",
      { lines: ["vase", "vase"].map((id) => ({ id, quantity: 2 })), shipping: false },
      {},
      "more_than_ordered",
    ],
    ["of nothing", { lines: [], shipping: false }, {}, "nothing_to_refund"],
    [
      "of more than is left",
      { lines: [{ id: "lamp", quantity: 1 }], shipping: false },
      { leftMinor: 4999 },
      "more_than_captured",
    ],
    ["where everything has gone back", "all", { leftMinor: 0 }, "nothing_to_refund"],
  ])("%s", (_, wish, overrides, error) => {
    expect(planRefund(anOrder(overrides), wish)).toEqual({ ok: false, error });
  });
});

test("the rest is all that is left, named by line while that is what it is", () => {
  expect(planRefund(anOrder(), "all")).toEqual({
    ok: true,
    value: {
      amountMinor: 6495,
      shippingMinor: 495,
      shippingTaxMinor: 82,
      taxMinor: 1082,
      lines: [
        { id: "vase", quantity: 3, amountMinor: 1000 },
        { id: "lamp", quantity: 1, amountMinor: 5000 },
      ],
    },
  });
});

test("the rest names no piece that went back before", () => {
  const [vase, lamp] = anOrder().lines;
  const lines =
    vase && lamp
      ? [
          { ...vase, refundedQuantity: 1 },
          { ...lamp, refundedQuantity: 1 },
        ]
      : [];
  const order = anOrder({ lines, shippingRefunded: true, leftMinor: 667 });
  expect(planRefund(order, "all")).toEqual({
    ok: true,
    value: {
      amountMinor: 667,
      shippingMinor: 0,
      shippingTaxMinor: 0,
      taxMinor: 112,
      lines: [{ id: "vase", quantity: 2, amountMinor: 667 }],
    },
  });
});

test("the rest is only an amount where what is left is no sum of lines", () => {
  const onlyAmount = { amountMinor: 6000, shippingMinor: 0, shippingTaxMinor: 0, taxMinor: 0, lines: [] };
  expect(planRefund(anOrder({ leftMinor: 6000 }), "all")).toEqual({ ok: true, value: onlyAmount });
});

test("any sequence of partial refunds gives back each line's total and tax, and never more than was captured", () => {
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    totalMinor: fc.integer({ min: 1, max: 99_999 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), (given, dice) => {
      const roll = (below: number) => (dice.next().value ?? 0) % below;
      let lines = given.map((each, index) => ({
        ...each,
        id: String(index),
        taxMinor: Math.floor(each.totalMinor / 6),
        refundedQuantity: 0,
      }));
      const captured = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
      let back = { amount: 0, tax: 0 };
      while (lines.some((each) => each.refundedQuantity < each.quantity)) {
        const open = lines.filter((each) => each.refundedQuantity < each.quantity);
        const chosen = open[roll(open.length)] ?? lines[0];
        if (!chosen) return;
        const quantity = 1 + roll(chosen.quantity - chosen.refundedQuantity);
        const order = {
          lines,
          shippingMinor: 0,
          shippingTaxMinor: 0,
          shippingRefunded: false,
          leftMinor: captured - back.amount,
        };
        const plan = planRefund(order, { lines: [{ id: chosen.id, quantity }], shipping: false });
        if (plan.ok) back = { amount: back.amount + plan.value.amountMinor, tax: back.tax + plan.value.taxMinor };
        // A share of a cheap line may be nothing; its pieces count as given back all the same.
        else expect(plan.error).toBe("nothing_to_refund");
        lines = lines.map((each) =>
          each === chosen ? { ...each, refundedQuantity: each.refundedQuantity + quantity } : each,
        );
      }
      expect(back.amount).toBeLessThanOrEqual(captured);
      expect(captured - back.amount).toBe(0);
      expect(back.tax).toBe(lines.reduce((sum, { taxMinor }) => sum + taxMinor, 0));
    }),
  );
});
