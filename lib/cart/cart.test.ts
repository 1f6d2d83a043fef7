import { expect, test } from "vitest";
import { findMarket, defaultMarket } from "@/lib/markets/markets";
import { err, ok } from "@/lib/result";
import { priceCart, toCartView, type CartCode } from "./cart";
import type { CartRow } from "./load-lines";

function aRow(overrides: Partial<CartRow> = {}): CartRow {
  return {
    variantId: "v1",
    quantity: 1,
    sku: "PIP-MOS",
    slug: "pippin-vase",
    name: "Pippin vase",
    finish: "Moss",
    unitMinor: 4800,

    formerMinor: null,
    lowestMinor: null,
    weightGrams: 1400,
    sellable: 10,
    pictureId: "abc",
    pictureWidth: 1000,
    pictureHeight: 1000,
    pictureWidths: [240, 480],
    pictureColour: "#ccc",
    ...overrides,
  };
}

function aCart(rows: CartRow[], code: CartCode | null = null, market = defaultMarket) {
  return toCartView(priceCart(3, rows, code, market));
}

const japan = findMarket("ja-JP");
const everything: CartCode = {
  code: "GIFT",
  offer: ok({ promotionId: "p1", discount: { kind: "percent", code: "GIFT", percent: 100 } }),
};

test("a cart counts pieces and is payable when every line can be sold", () => {
  const cart = aCart([aRow({ quantity: 2 }), aRow({ variantId: "v2", quantity: 3 })]);
  expect(cart).toMatchObject({
    version: 3,
    count: 5,
    payable: true,
    subtotal: { minor: 24_000 },
    tax: { minor: 4000 },
  });
});

test.each([
  ["no price in this market", { unitMinor: null }, "not_sold_here"],
  ["no stock left", { sellable: 0 }, "sold_out"],
  ["less stock than wanted", { sellable: 1, quantity: 2 }, "too_few"],
] as const)("a line with %s cannot be paid and says why", (_, fault, problem) => {
  const cart = aCart([aRow(fault)]);
  expect(cart.lines[0]?.problem).toBe(problem);
  expect(cart.payable).toBe(false);
});

test("a total of more than eight digits is refused before WooshPay refuses it", () => {
  const cart = aCart([aRow({ unitMinor: 99_999_999 }), aRow({ variantId: "v2", unitMinor: 1 })], null, japan);
  expect(cart).toMatchObject({ problem: "over_limit", payable: false });
  expect(aCart([aRow({ unitMinor: 99_999_999 })], null, japan)).toMatchObject({ problem: null, payable: true });
});

test("a total below WooshPay's least is refused, but nothing to pay is not", () => {
  const all = (minor: number): CartCode => ({
    code: "MOST",
    offer: ok({ promotionId: "p1", discount: { kind: "amount", code: "MOST", amountMinor: minor } }),
  });
  const rows = [aRow({ unitMinor: 9600 })];
  expect(aCart(rows, all(9551))).toMatchObject({ problem: "under_minimum", payable: false });
  expect(aCart(rows, all(9550))).toMatchObject({ problem: null, payable: true });
  expect(aCart(rows, everything)).toMatchObject({ total: { minor: 0 }, problem: null, payable: true });
});

test("a code lowers the total and leaves the lines as they cost", () => {
  const cart = aCart([aRow({ quantity: 2 })], everything);
  expect(cart).toMatchObject({ discount: { minor: 9600 }, code: { code: "GIFT", problem: null } });
  expect(cart.lines[0]?.total.minor).toBe(9600);
});

test("a code that gives nothing any more is said to, and the total is without it", () => {
  const cart = aCart([aRow()], { code: "GONE", offer: err("code_used_up") });
  expect(cart).toMatchObject({
    discount: { minor: 0 },
    code: { code: "GONE", problem: "code_used_up" },
    payable: true,
  });
});

test("an empty cart is not payable", () => {
  expect(aCart([]).payable).toBe(false);
});
