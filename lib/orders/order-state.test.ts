import { expect, test } from "vitest";
import { Fulfilment, OrderState } from "@/generated/prisma/enums";
import { mayMove, moneyedStates, nextFulfilments, nextStates, unsettledStates } from "./order-state";

const states = Object.values(OrderState);

function reachableFrom<S extends string>(start: S, table: Record<S, readonly S[]>): Set<S> {
  const seen = new Set<S>([start]);
  for (const state of seen) for (const next of table[state]) seen.add(next);
  return seen;
}

test("every state is reached from a placed order", () => {
  expect([...reachableFrom<OrderState>("pending", nextStates)].sort()).toEqual([...states].sort());
});

test("no state is dead: money may always arrive late, go back, or be asked for again", () => {
  for (const state of states) {
    expect(reachableFrom<OrderState>(state, nextStates), state).toContain("paid");
    expect(reachableFrom<OrderState>(state, nextStates), state).toContain("refunded");
  }
});

test("every state can end with a person", () => {
  for (const state of states.filter((each) => each !== "under_review"))
    expect(mayMove(state, "under_review")).toBe(true);
});

test("an order with money never goes back to waiting for it", () => {
  for (const state of moneyedStates)
    for (const waiting of [...unsettledStates, "authorised", "expired", "payment_failed"] as const)
      expect(mayMove(state, waiting), `${state} to ${waiting}`).toBe(false);
});

test("goods go out and arrive, and never come back by themselves", () => {
  const all = Object.values(Fulfilment);
  expect([...reachableFrom<Fulfilment>("unshipped", nextFulfilments)].sort()).toEqual([...all].sort());
  for (const from of all)
    for (const to of nextFulfilments[from])
      expect(all.indexOf(to), `${from} to ${to}`).toBeGreaterThan(all.indexOf(from));
});
