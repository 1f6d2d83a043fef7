import { expect, test } from "vitest";
import { nextFulfilments, nextStates, type Fulfilment, type OrderState } from "./order-state";
import { stageOf } from "./stage";

const standing = (state: OrderState, fulfilment: Fulfilment = "unshipped", cancelled = false, capturedMinor = 0) =>
  stageOf({ state, fulfilment, cancelledAt: cancelled ? new Date("2026-11-22T10:00:00Z") : null, capturedMinor });

test.each([
  ["unshipped", "paid"],
  ["partly_shipped", "partly_shipped"],
  ["shipped", "shipped"],
  ["delivered", "delivered"],
] as const)("a paid order whose goods are %s reads as %s, with part of its money back too", (fulfilment, stage) => {
  expect(standing("paid", fulfilment, false, 5295)).toBe(stage);
  expect(standing("partly_refunded", fulfilment, false, 5295)).toBe(stage);
});

test("a promise of money reads as reserved, never as paid", () => {
  expect(standing("authorised")).toBe("authorised");
});

test("a cancelled order says that money goes back while it does, and that it went once it has", () => {
  expect(standing("paid", "unshipped", true, 5295)).toBe("returning");
  expect(standing("partly_refunded", "unshipped", true, 5295)).toBe("returning");
  expect(standing("refunded", "unshipped", true, 5295)).toBe("refunded");
});

test("an order given up before any money came reads as cancelled, even while its page or promise is being closed", () => {
  for (const state of ["pending", "awaiting_payment", "processing", "authorised", "cancelled"] as const) {
    expect(standing(state, "unshipped", true)).toBe("cancelled");
  }
});

test("money that a person or a bank looks at is never called on its way, cancelled or not", () => {
  expect(standing("under_review", "unshipped", true, 5295)).toBe("review");
  expect(standing("disputed", "unshipped", true, 5295)).toBe("disputed");
});

test("every state of money and goods has a stage", () => {
  for (const state of Object.keys(nextStates) as OrderState[]) {
    for (const fulfilment of Object.keys(nextFulfilments) as Fulfilment[]) {
      for (const cancelled of [true, false]) expect(standing(state, fulfilment, cancelled)).toBeTruthy();
    }
  }
});
