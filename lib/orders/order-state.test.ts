import { expect, test } from "vitest";
import { OrderState } from "@/generated/prisma/enums";
import { mayMove, nextStates, unsettledStates } from "./order-state";

const states = Object.values(OrderState);

function reachableFrom(start: OrderState): Set<OrderState> {
  const seen = new Set<OrderState>([start]);
  for (const state of seen) for (const next of nextStates[state]) seen.add(next);
  return seen;
}

test("every state is reached from a placed order", () => {
  expect([...reachableFrom("pending")].sort()).toEqual([...states].sort());
});

test("from every state an order can still become paid, since money may always arrive late", () => {
  for (const state of states) expect(reachableFrom(state)).toContain("paid");
});

test("a paid order never goes back to waiting", () => {
  for (const state of unsettledStates)
    expect(reachableFrom("paid")).not.toContain(state === "processing" ? "pending" : state);
  expect(mayMove("paid", "expired")).toBe(false);
  expect(mayMove("paid", "processing")).toBe(false);
});
