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
const wish = new Date("2026-01-01T00:00:00Z");

// Rows: where the order is. Columns: what WooshPay says. A dot: it stays.
const table = `
                  paid  authorised  waiting     failed          expired         open  review
pending           paid  authorised  processing  payment_failed  expired         .     under_review
awaiting_payment  paid  authorised  processing  payment_failed  expired         .     under_review
processing        paid  authorised  .           payment_failed  payment_failed  .     under_review
authorised        paid  .           .           expired         expired         .     under_review
payment_failed    paid  authorised  .           .               .               .     under_review
expired           paid  authorised  .           .               .               .     under_review
cancelled         paid  authorised  .           .               .               .     under_review
paid              .     .           .           .               .               .     under_review
partly_refunded   .     .           .           .               .               .     under_review
refunded          .     .           .           .               .               .     under_review
disputed          .     .           .           .               .               .     under_review
under_review      .     .           .           .               .               .     .
`;

test("what WooshPay says takes an order where the table has it, and nowhere else", () => {
  const rows = table.trim().split("\n").slice(1);
  expect(rows.map((row) => row.split(/ +/)[0]).sort()).toEqual([...states].sort());
  for (const row of rows) {
    const [state, ...moves] = row.split(/ +/);
    const made = verdicts.map((verdict) => nextMove(state as OrderState, verdict)?.to ?? ".");
    expect(made, state).toEqual(moves);
  }
});

test.each<[OrderState, Verdict, Date | null, string]>([
  ["awaiting_payment", { kind: "paid" }, null, "WooshPay says paid"],
  ["awaiting_payment", { kind: "authorised" }, null, "WooshPay says authorised"],
  ["awaiting_payment", { kind: "waiting" }, null, "WooshPay waits for the bank"],
  ["awaiting_payment", { kind: "expired" }, null, "WooshPay says expired"],
  ["awaiting_payment", { kind: "failed", decline: "expired_card" }, null, "WooshPay says failed: expired_card"],
  ["awaiting_payment", { kind: "expired" }, wish, "cancelled, and WooshPay says expired"],
  ["processing", { kind: "failed", decline: "other" }, wish, "cancelled, and WooshPay says failed"],
  ["processing", { kind: "expired" }, null, "the session expired without money"],
  ["authorised", { kind: "expired" }, null, "the authorisation was given up or has lapsed"],
  ["authorised", { kind: "failed", decline: "other" }, null, "the authorisation was given up or has lapsed"],
  ["paid", { kind: "review", reason: "session amount is 1" }, null, "session amount is 1"],
])(
  "an order that was %s, on %j and with a wish to cancel of %s, moves for a cause: %s",
  (state, verdict, at, cause) => {
    expect(moveOf({ state, cancelledAt: at }, verdict)?.cause).toBe(cause);
  },
);

test("an order that goes to a person takes the reason along", () => {
  expect(nextMove("paid", { kind: "review", reason: "amount" })?.reviewReason).toBe("amount");
  expect(nextMove("pending", { kind: "paid" })).not.toHaveProperty("reviewReason");
});

test("an order under review stays there although its shopper wished to cancel and its session expired", () => {
  expect(moveOf({ state: "under_review", cancelledAt: wish }, { kind: "expired" })).toBeNull();
});

test("a verdict of a kind that nobody has thought of is an error, not a guess", () => {
  expect(() => nextMove("pending", { kind: "moonlit" } as unknown as Verdict)).toThrow("moonlit");
});

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

test("an order under review is moved by a person only", () => {
  for (const verdict of verdicts) expect(nextMove("under_review", verdict)).toBeNull();
});

test("an order that its shopper cancelled ends as cancelled, not as expired or failed", () => {
  for (const state of ["awaiting_payment", "processing", "authorised"] as const) {
    expect(moveOf({ state, cancelledAt: wish }, { kind: "expired" })?.to).toBe("cancelled");
    expect(moveOf({ state, cancelledAt: wish }, { kind: "failed", decline: "other" })?.to).toBe("cancelled");
  }
});
