import { expect, test } from "vitest";
import { median, ratio, summarise, type Round } from "./rounds";

const aRound = (overrides: Partial<Round> = {}): Round => ({
  perSecond: 100,
  p50Ms: 10,
  p99Ms: 50,
  errors: 0,
  non2xx: 0,
  ...overrides,
});

const atSpeeds = (...speeds: number[]) => speeds.map((perSecond) => aRound({ perSecond }));

test("the median of an even number of values lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("no median");
});

test("one round that was disturbed does not move the summary", () => {
  expect(summarise(atSpeeds(100, 3, 101))).toMatchObject({ perSecond: 100, perSecondByRound: [100, 3, 101] });
});

test("errors and refusals of all rounds are added up", () => {
  const rounds = [aRound({ errors: 1 }), aRound({ errors: 2, non2xx: 7 }), aRound()];
  expect(summarise(rounds)).toMatchObject({ errors: 3, non2xx: 7 });
});

test("a ratio compares rounds that ran beside each other, whatever slowed both", () => {
  expect(ratio(atSpeeds(50, 5, 60), atSpeeds(100, 10, 100))).toBe(0.5);
});

test("a round in which the baseline answered nothing is left out of the ratio", () => {
  expect(ratio(atSpeeds(50, 50), atSpeeds(0, 100))).toBe(0.5);
});
