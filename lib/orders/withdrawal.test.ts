import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithinWithdrawal, withdrawablePieces, withdrawalEnds, type Returned } from "./withdrawal";

const day = (date: string) => new Date(`${date}T09:30:00Z`);
const vase = { id: "vase", quantity: 3 };

const returned = (kind: Returned["kind"], date: string, quantity: number): Returned => ({
  kind,
  at: day(date),
  pieces: [{ lineId: "vase", quantity }],
});

test("the right lasts the promised thirty whole days after the day of delivery, to the end of the last day everywhere", () => {
  const ends = withdrawalEnds("delivered", [{ at: day("2026-12-01"), deliveredAt: day("2026-12-03") }]);
  expect(ends).toEqual(new Date("2027-01-03T12:00:00Z"));
});

test("where delivery is unknown it lasts as much longer as a parcel may take", () => {
  const ends = withdrawalEnds("shipped", [{ at: day("2026-12-01"), deliveredAt: null }]);
  expect(ends).toEqual(new Date("2027-01-17T12:00:00Z"));
});

test("the last parcel decides, and nothing ends before it is sent", () => {
  const first = { at: day("2026-12-01"), deliveredAt: day("2026-12-02") };
  expect(withdrawalEnds("partly_shipped", [first])).toBeNull();
  const second = { at: day("2026-12-10"), deliveredAt: day("2026-12-12") };
  expect(withdrawalEnds("delivered", [first, second])).toEqual(new Date("2027-01-12T12:00:00Z"));
});

test.each([
  ["an order that is paid", { state: "paid" }, true],
  ["one whose money is reserved", { state: "authorised", paidAt: null }, true],
  ["one that a bank disputes", { state: "disputed" }, true],
  ["one that nobody paid", { state: "awaiting_payment", paidAt: null }, false],
  ["one that was given back whole", { state: "refunded" }, false],
  ["one that was cancelled", { state: "paid", cancelledAt: day("2026-12-01") }, false],
] as const)("%s: withdrawal is possible or not", (_, facts, possible) => {
  const order = { fulfilment: "unshipped", paidAt: day("2026-12-01"), cancelledAt: null, shipments: [], ...facts };
  expect(isWithinWithdrawal({ ...order, fulfilment: "unshipped" }, day("2027-12-01"))).toBe(possible);
});

test("when the period is over, so is the right", () => {
  const shipments = [{ at: day("2026-12-01"), deliveredAt: day("2026-12-03") }];
  const order = { state: "paid", fulfilment: "delivered", paidAt: day("2026-12-01"), cancelledAt: null } as const;
  expect(isWithinWithdrawal({ ...order, shipments }, new Date("2027-01-03T11:59:59Z"))).toBe(true);
  expect(isWithinWithdrawal({ ...order, shipments }, new Date("2027-01-03T12:00:00Z"))).toBe(false);
});

test("what was withdrawn cannot be withdrawn again, and its refund does not count twice", () => {
  const declared = returned("withdrawal", "2026-12-05", 1);
  expect(withdrawablePieces(vase, [declared])).toBe(2);
  expect(withdrawablePieces(vase, [declared, returned("refund", "2026-12-09", 1)])).toBe(2);
});

test("pieces whose money went back without a declaration cannot be withdrawn afterwards", () => {
  expect(withdrawablePieces(vase, [returned("refund", "2026-12-04", 2)])).toBe(1);
  const mixed = [returned("refund", "2026-12-04", 1), returned("withdrawal", "2026-12-05", 2)];
  expect(withdrawablePieces(vase, mixed)).toBe(0);
  expect(withdrawablePieces(vase, [...mixed, returned("refund", "2026-12-09", 2)])).toBe(0);
});

test("in any history, what is left never exceeds the line less what was declared, and never falls below zero", () => {
  const event = fc.record({
    kind: fc.constantFrom("withdrawal" as const, "refund" as const),
    at: fc.integer({ min: 0, max: 1e9 }).map((ms) => new Date(ms)),
    pieces: fc.array(fc.record({ lineId: fc.constantFrom("vase", "cup"), quantity: fc.integer({ min: 1, max: 3 }) })),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), (events) => {
      const declared = events
        .filter(({ kind }) => kind === "withdrawal")
        .flatMap(({ pieces }) => pieces.filter(({ lineId }) => lineId === "vase"))
        .reduce((sum, { quantity }) => sum + quantity, 0);
      const left = withdrawablePieces(vase, events);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(Math.max(0, vase.quantity - declared));
    }),
  );
});
