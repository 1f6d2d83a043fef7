import { expect, test } from "vitest";
import { ratingOf } from "./rating";

test("nobody's stars are no rating", () => {
  expect(ratingOf([0, 0, 0, 0, 0])).toBeNull();
});

test("the average is the mean, to one decimal", () => {
  expect(ratingOf([1, 0, 0, 1, 1])).toEqual({ count: 3, average: 3.3, stars: [1, 0, 0, 1, 1] });
  expect(ratingOf([0, 0, 0, 0, 7])?.average).toBe(5);
});
