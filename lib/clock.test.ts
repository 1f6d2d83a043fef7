import { afterEach, expect, test } from "vitest";
import { readClock, setShopClock, shopClock, systemClock } from "./clock";

const HOUR_MS = 3_600_000;
const machine = new Date("2026-11-22T12:00:00Z");

afterEach(() => void setShopClock({ offsetMs: 0, frozenAtMs: null }));

test("an offset moves the machine's time, which runs on", () => {
  const setting = { offsetMs: 70 * 60_000, frozenAtMs: null };
  expect(readClock(setting, machine)).toEqual(new Date("2026-11-22T13:10:00Z"));
  expect(readClock(setting, new Date(machine.getTime() + 1_000))).toEqual(new Date("2026-11-22T13:10:01Z"));
});

test("a frozen clock stands, whatever the machine says", () => {
  const setting = { offsetMs: 5, frozenAtMs: machine.getTime() };
  expect(readClock(setting, new Date(machine.getTime() + HOUR_MS))).toEqual(machine);
});

test("setting the clock answers how far it jumped, forward and back, and nothing the second time", () => {
  const setting = { offsetMs: HOUR_MS, frozenAtMs: null };
  expect(setShopClock(setting)).toBe(HOUR_MS);
  expect(setShopClock(setting)).toBe(0);
  expect(setShopClock({ offsetMs: 0, frozenAtMs: null })).toBe(-HOUR_MS);
});

test("the shop's clock is moved and the machine's is not", () => {
  const before = systemClock().getTime();
  setShopClock({ offsetMs: HOUR_MS, frozenAtMs: null });
  expect(shopClock().getTime() - before).toBeGreaterThanOrEqual(HOUR_MS);
  expect(systemClock().getTime() - before).toBeLessThan(HOUR_MS);
});
