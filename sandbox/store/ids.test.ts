import { expect, it } from "vitest";
import { createIdSource } from "./ids.ts";

it("ids have 19 digits and rise, also within a millisecond and when the wall clock is set back", () => {
  const times = [1_795_000_000_000, 1_795_000_000_000, 1_794_000_000_000, 1_795_000_000_001];
  const ids = createIdSource(
    () => times.shift() ?? 1_795_000_000_001,
    () => 0.999,
  );
  const made = Array.from({ length: 1000 }, () => ids.next("cs_"));
  expect(made.every((id) => /^cs_\d{19}$/.test(id))).toBe(true);
  expect(made).toEqual([...new Set(made)].sort());
});

it("ids begin after those of an earlier life, whatever the clock says", () => {
  const ids = createIdSource(
    () => 1_000_000_000_000 + 400_000_000_000,
    () => 0,
  );
  ids.seen("cs_3000000000000000000");
  expect(ids.next("pi_")).toBe("pi_3000000000000000001");
});
