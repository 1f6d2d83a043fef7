import fc from "fast-check";
import { expect, test } from "vitest";
import { chapters, entryKinds, mergeTimeline, offsetText, type TimelineEntry } from "./timeline";

const START = new Date("2026-11-22T12:00:00Z").getTime();

function anEntry(afterMs: number, kind: TimelineEntry["kind"] = "move", title = ""): TimelineEntry {
  return { at: new Date(START + afterMs), kind, title };
}

test("stories of many tables become one, by time", () => {
  const merged = mergeTimeline([anEntry(5), anEntry(90)], [anEntry(1)], [], [anEntry(60)]);
  expect(merged.map(({ at }) => at.getTime() - START)).toEqual([1, 5, 60, 90]);
});

test("within an instant the cause stands before its effect", () => {
  const merged = mergeTimeline([anEntry(0, "mail"), anEntry(0, "ledger")], [anEntry(0, "move"), anEntry(0, "call")]);
  expect(merged.map(({ kind }) => kind)).toEqual(["call", "move", "ledger", "mail"]);
});

test("no entry is lost or told twice, in whatever order they come", () => {
  const entries = fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...entryKinds), fc.string()));
  fc.assert(
    fc.property(entries, entries, (one, two) => {
      const [a, b] = [one, two].map((list) => list.map(([ms, kind, title]) => anEntry(ms, kind, title)));
      const merged = mergeTimeline(a ?? [], b ?? []);
      expect(merged).toHaveLength(one.length + two.length);
      expect(new Set(merged)).toEqual(new Set([...(a ?? []), ...(b ?? [])]));
    }),
  );
});

test("a new chapter begins where nothing happened for a minute", () => {
  const told = chapters([anEntry(0), anEntry(59_000), anEntry(119_000), anEntry(119_001)]);
  expect(told.map(({ entries }) => entries.length)).toEqual([2, 2]);
  expect(told[1]?.since).toEqual(new Date(START + 119_000));
  expect(chapters([])).toEqual([]);
});

test.each([
  [0, "+0.000 s"],
  [250, "+0.250 s"],
  [12_900, "+12 s"],
  [61_000, "+1 min 01 s"],
  [3_900_000, "+1 h 05 min"],
  [266_400_000, "+3 d 2 h"],
])("%i ms read as %s", (ms, text) => {
  expect(offsetText(ms)).toBe(text);
});
