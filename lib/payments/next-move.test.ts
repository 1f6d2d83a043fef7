import { expect, test } from "vitest";
import { OrderState } from "@/generated/prisma/enums";
import { mayMove } from "@/lib/orders/order-state";
import type { Verdict } from "./judge";
import { nextMove } from "./next-move";

const verdicts: Verdict[] = [
  { kind: "paid" },
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
