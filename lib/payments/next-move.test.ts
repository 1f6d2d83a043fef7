import { expect, test } from "vitest";
import { OrderState } from "@/generated/prisma/enums";
import { mayMove } from "@/lib/orders/order-state";
import type { Verdict } from "./judge";
import { nextMove as moveOf } from "./next-move";

const nextMove = (state: OrderState, verdict: Verdict) => moveOf({ state, cancelledAt: null }, verdict);

const verdicts: Verdict[] = [
  { kind: "paid" },
  { kind: "authorised" },
  { kind: "waiting" },
  { kind: "failed", decline: "other" },
  { kind: "expired" },
  { kind: "open", decline: null },
  { kind: "review", reason: "amount" },
];
const states = Object.values(OrderState);

test("every move that a verdict asks for is in the table of legal moves", () => {
  for (const state of states)
    for (const verdict of verdicts) {
      const next = nextMove(state, verdict);
      if (next) expect(mayMove(state, next.to)).toBe(true);
    }
});

test("a paid order stays paid, whatever older word arrives, unless the facts themselves differ", () => {
  for (const verdict of verdicts) {
    expect(nextMove("paid", verdict)?.to ?? "paid").toBe(verdict.kind === "review" ? "under_review" : "paid");
  }
});

test("money on an order that was given up still counts", () => {
  for (const state of ["expired", "cancelled", "payment_failed"] as const) {
    expect(nextMove(state, { kind: "paid" })?.to).toBe("paid");
  }
});

test("an order under review is moved by a person only", () => {
  for (const verdict of verdicts) expect(nextMove("under_review", verdict)).toBeNull();
});

test("a session that expires while the bank was deciding means that the payment failed", () => {
  expect(nextMove("processing", { kind: "expired" })?.to).toBe("payment_failed");
});

test("an order that its shopper cancelled ends as cancelled, not as expired or failed", () => {
  const cancelledAt = new Date("2026-01-01T00:00:00Z");
  for (const state of ["awaiting_payment", "processing", "authorised"] as const) {
    expect(moveOf({ state, cancelledAt }, { kind: "expired" })?.to).toBe("cancelled");
    expect(moveOf({ state, cancelledAt }, { kind: "failed", decline: "other" })?.to).toBe("cancelled");
  }
});

test("a promise that is given up or lapses leaves an order that expired", () => {
  expect(nextMove("authorised", { kind: "failed", decline: "other" })?.to).toBe("expired");
});

test("money that came stays counted where some of it has gone back", () => {
  for (const state of ["partly_refunded", "refunded", "disputed"] as const) {
    expect(nextMove(state, { kind: "paid" })).toBeNull();
    expect(nextMove(state, { kind: "expired" })).toBeNull();
  }
});
