import { expect, test } from "vitest";
import { cpuRatio, median, speedRatio, summarise, type Round } from "./rounds";

const aRound = (overrides: Partial<Round> = {}): Round => ({
  requests: 800,
  seconds: 8,
  p50Ms: 10,
  p99Ms: 50,
  failed: 0,
  cpuMs: 1600,
  ...overrides,
});

const atSpeeds = (...speeds: number[]) => speeds.map((perSecond) => aRound({ requests: perSecond * 8 }));

test("the median of an even number of values lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("no median");
});

test("one round that was disturbed does not move the summary", () => {
  expect(summarise(atSpeeds(100, 3, 101))).toMatchObject({ perSecond: 100, perSecondByRound: [100, 3, 101] });
});

test("failures of all rounds are added up", () => {
  expect(summarise([aRound({ failed: 1 }), aRound({ failed: 2 }), aRound()])).toMatchObject({ failed: 3 });
});

test("the server's time for one request is its time in a round over that round's requests", () => {
  expect(summarise([aRound({ cpuMs: 1600, requests: 800 })])).toMatchObject({ cpuMsPerRequest: 2 });
});

test("the server's time is unknown where no round could tell it", () => {
  expect(summarise([aRound({ cpuMs: null })])).toMatchObject({ cpuMsPerRequest: null });
});

test("a ratio compares rounds that ran beside each other, whatever slowed both", () => {
  expect(speedRatio(atSpeeds(50, 5, 60), atSpeeds(100, 10, 100))).toBe(0.5);
});

test("a round in which the baseline answered nothing is left out of the ratio", () => {
  expect(speedRatio(atSpeeds(50, 50), atSpeeds(0, 100))).toBe(0.5);
});

test("twice the processor time for a request is a ratio of one half", () => {
  expect(cpuRatio([aRound({ cpuMs: 3200 })], [aRound({ cpuMs: 1600 })])).toBe(0.5);
});

test("there is no ratio by processor time where it is unknown", () => {
  expect(cpuRatio([aRound({ cpuMs: null })], [aRound()])).toBeNull();
});
