import { describe, expect, test } from "vitest";
import { markets } from "@/lib/markets/markets";
import { marketOf } from "@/tests/support/market";
import { arrival, arrivalDates, workingDays } from "./arrival";

const [uk, kuwait] = [marketOf("en-GB"), marketOf("ar-KW")];

function days(at: string, market = uk) {
  const { from, to } = arrival(new Date(at), market);
  return [from, to].map((day) => day.toISOString().slice(0, 10));
}

describe("an order arrives within the market's working days", () => {
  test("counted from its own day until the warehouse's cut-off, from the next one after it", () => {
    expect(days("2026-11-23T13:59:59Z")).toEqual(["2026-11-25", "2026-11-27"]);
    expect(days("2026-11-23T14:00:00Z")).toEqual(["2026-11-26", "2026-11-30"]);
  });

  test("where the cut-off is the warehouse's hour, in summer too", () => {
    expect(days("2026-07-06T12:59:59Z")).toEqual(["2026-07-08", "2026-07-10"]);
    expect(days("2026-07-06T13:00:00Z")).toEqual(["2026-07-09", "2026-07-13"]);
  });

  test("and not on weekends: one of Friday evening counts from Monday", () => {
    expect(days("2026-11-27T20:00:00Z")).toEqual(["2026-12-02", "2026-12-04"]);
    expect(days("2026-11-28T09:00:00Z")).toEqual(["2026-12-02", "2026-12-04"]);
  });

  test("nor at Christmas and New Year", () => {
    expect(days("2026-12-23T09:00:00Z")).toEqual(["2026-12-28", "2026-12-30"]);
    expect(days("2026-12-30T09:00:00Z")).toEqual(["2027-01-04", "2027-01-06"]);
  });

  test("nor on the weekend of the place it goes to", () => {
    const { from, to } = arrival(new Date("2026-11-23T09:00:00Z"), kuwait);
    for (const day of [from, to]) expect([0, 5, 6]).not.toContain(day.getUTCDay());
    expect(days("2026-11-23T09:00:00Z", kuwait)).toEqual(["2026-12-02", "2026-12-08"]);
  });
});

test("of several countries the slowest is promised", () => {
  expect(workingDays({ deliversTo: ["GB", "DE"] })).toEqual({ from: 4, to: 7 });
});

test.each([...markets])("in $code the first day is not after the last, and is written as people write it", (market) => {
  const { from, to } = arrival(new Date("2026-11-23T09:00:00Z"), market);
  expect(from.getTime()).toBeLessThan(to.getTime());
  expect(arrivalDates(new Date("2026-11-23T09:00:00Z"), market)).toMatch(/\d/);
});

test("dates are written in the market's language, in Arabic with Latin figures", () => {
  const at = new Date("2026-11-26T09:00:00Z");
  expect(arrivalDates(at, uk)).toMatch(/^Mon,? 30 Nov\s–\sWed,? 2 Dec$/);
  expect(arrivalDates(at, marketOf("de-DE"))).toMatch(/^Mi\., 2\.(\sDez\.)?\s–\sMo\., 7\. Dez\.$/);
  expect(arrivalDates(at, kuwait)).not.toMatch(/[٠-٩]/);
});
