import { expect, test } from "vitest";
import { toCartView } from "./cart";
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

test("a cart counts pieces and is payable when every line can be sold", () => {
  const cart = toCartView(3, [aRow({ quantity: 2 }), aRow({ variantId: "v2", quantity: 3 })], "GBP");
  expect(cart).toMatchObject({ version: 3, count: 5, payable: true, subtotal: { minor: 24_000 } });
});

test.each([
  ["no price in this market", { unitMinor: null }, "not_sold_here"],
  ["no stock left", { sellable: 0 }, "sold_out"],
  ["less stock than wanted", { sellable: 1, quantity: 2 }, "too_few"],
] as const)("a line with %s cannot be paid and says why", (_, fault, problem) => {
  const cart = toCartView(1, [aRow(fault)], "GBP");
  expect(cart.lines[0]?.problem).toBe(problem);
  expect(cart.payable).toBe(false);
});

test("a total of more than eight digits is refused before WooshPay refuses it", () => {
  const cart = toCartView(1, [aRow({ unitMinor: 99_999_999 }), aRow({ variantId: "v2", unitMinor: 1 })], "JPY");
  expect(cart).toMatchObject({ problem: "over_limit", payable: false });
});

test("an empty cart is not payable", () => {
  expect(toCartView(0, [], "GBP").payable).toBe(false);
});
