import { expect, test } from "vitest";
import { Fulfilment, OrderState } from "@/generated/prisma/enums";
import {
  boughtStates,
  holdingStates,
  isOneOf,
  mayBecome,
  mayMove,
  moneyedStates,
  nextFulfilments,
  nextStates,
  openStates,
  unsettledStates,
} from "./order-state";

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

const money: OrderState[] = ["paid", "partly_refunded", "refunded", "disputed"];
const asked: OrderState[] = ["pending", "awaiting_payment"];
const but = (...left: OrderState[]) => states.filter((state) => !left.includes(state));

// The table read the other way round: by where an order arrives, and from where alone it may.
test.each<[to: OrderState, why: string, from: OrderState[]]>([
  ["pending", "an order is placed once", []],
  ["awaiting_payment", "its session is opened once", ["pending"]],
  ["processing", "the bank may think again after it declined", [...asked, "payment_failed"]],
  ["authorised", "a promise may come late", [...asked, "processing", "payment_failed", "expired", "cancelled"]],
  ["paid", "money may come whatever was thought, and a refund or dispute may fall through", but("paid")],
  ["payment_failed", "only money that was waited for can fail to come", [...asked, "processing"]],
  ["expired", "only a session or a promise can lapse", [...asked, "authorised"]],
  ["cancelled", "what was paid is refunded, not cancelled", [...asked, "processing", "authorised", "under_review"]],
  ["under_review", "whatever does not fit goes to a person", but("under_review")],
  ["partly_refunded", "only money that came can go back", [...money, "under_review"]],
  ["refunded", "only money that came can go back", [...money, "under_review"]],
  ["disputed", "only money that came can be disputed", [...money, "under_review"]],
])("an order becomes %s from no other state than it may: %s", (to, _, from) => {
  const allowed = from.filter((state) => state !== to);
  expect(states.filter((state) => mayMove(state, to)).sort()).toEqual(allowed.sort());
});

test.each<[of: string, list: readonly OrderState[], states: OrderState[]]>([
  ["whose session may take money", openStates, asked],
  ["that wait for somebody else's word", unsettledStates, [...asked, "processing"]],
  ["that hold stock", holdingStates, [...asked, "processing", "authorised"]],
  ["whose money came", moneyedStates, money],
  [
    "whose cart is bought",
    boughtStates,
    ["processing", "authorised", "paid", "partly_refunded", "disputed", "under_review"],
  ],
])("the orders %s are known by their state", (_, list, expected) => {
  expect(states.filter((state) => isOneOf(list, state)).sort()).toEqual(expected.sort());
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

test("goods leave in one parcel or in several, and arrive only when all have left", () => {
  const all = Object.values(Fulfilment);
  const moves = all.flatMap((from) => all.filter((to) => mayBecome(from, to)).map((to) => `${from} to ${to}`));
  expect(moves).toEqual([
    "unshipped to partly_shipped",
    "unshipped to shipped",
    "partly_shipped to shipped",
    "shipped to delivered",
  ]);
});

test("goods go out and arrive, and never come back by themselves", () => {
  const all = Object.values(Fulfilment);
  expect([...reachableFrom<Fulfilment>("unshipped", nextFulfilments)].sort()).toEqual([...all].sort());
  for (const from of all)
    for (const to of nextFulfilments[from])
      expect(all.indexOf(to), `${from} to ${to}`).toBeGreaterThan(all.indexOf(from));
});
