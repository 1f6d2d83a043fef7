import { expect, test } from "vitest";
import { piecesToShip, type ShippableLine } from "./pieces-to-ship";

const on = (day: number, quantity: number) => ({ at: new Date(Date.UTC(2026, 0, day)), quantity });
const aLine = (overrides: Partial<ShippableLine>): ShippableLine => ({
  quantity: 3,
  shipped: [],
  refunded: [],
  withdrawn: [],
  ...overrides,
});

test.each<[what: string, line: Partial<ShippableLine>, left: number]>([
  ["everything, to begin with", {}, 3],
  ["what has not been sent", { shipped: [on(2, 1)] }, 2],
  ["nothing of what was given back before it was sent", { refunded: [on(1, 2)] }, 1],
  ["nothing of what was withdrawn before it was sent", { withdrawn: [on(1, 3)] }, 0],
  [
    "each piece struck once, although it was withdrawn and then given back",
    { withdrawn: [on(1, 1)], refunded: [on(2, 1)] },
    2,
  ],
  ["the rest, although a piece that was sent came back", { shipped: [on(2, 1)], refunded: [on(9, 1)] }, 2],
  ["the rest, in further parcels", { refunded: [on(1, 1)], shipped: [on(2, 1)] }, 1],
])("to be sent is %s", (_, line, left) => {
  expect(piecesToShip(aLine(line))).toBe(left);
});
