import { expect, test } from "vitest";
import { flatnessOf, thinned } from "./flatness";

test("what grows only at first is flat, and what goes on growing is not", () => {
  expect(flatnessOf([10, 90, 100, 100, 100, 100, 101, 99])?.flat).toBe(true);
  expect(flatnessOf([100, 100, 100, 100, 105, 110, 111, 112])).toEqual({
    ...{ secondQuarter: 100, lastQuarter: 111.5 },
    growth: 1.12,
    flat: false,
  });
});

test("three samples say nothing about quarters", () => {
  expect(flatnessOf([1, 2, 3])).toBeNull();
});

test("thinning keeps about so many points, evenly, and always the last", () => {
  const points = Array.from({ length: 240 }, (_, at) => at);
  expect(thinned(points, 60)).toHaveLength(60);
  expect(thinned(points, 60).at(-1)).toBe(239);
  expect(thinned([1, 2, 3], 60)).toEqual([1, 2, 3]);
});
