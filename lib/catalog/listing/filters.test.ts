import { describe, expect, test } from "vitest";
import {
  asQuery,
  canonicalQuery,
  filterQuery,
  filtersAt,
  filtersPart,
  isOwnPage,
  noFilters,
  readFilters,
  toggled,
} from "./filters";

const read = (query: string) => readFilters(new URLSearchParams(query));
const canonical = (query: string) => canonicalQuery(new URLSearchParams(query));

describe("a query is read", () => {
  test.each(["finish=oak&finish=moss", "finish=moss,oak", "finish=moss,oak,moss&sort=recommended&page=1&material="])(
    "the same however it was sent: %s",
    (query) => {
      expect(read(query)).toEqual({ ok: true, value: { ...noFilters, finish: ["moss", "oak"] } });
    },
  );

  test("and written in one way, whatever else it carries", () => {
    expect(canonical("page=2&finish=oak&utm_source=letter&finish=moss&q=cup")).toBe(
      "?q=cup&finish=moss,oak&page=2&utm_source=letter",
    );
    expect(canonical("sort=recommended&page=1")).toBe("");
  });

  test("and what is written is read as it was meant, and written again as it is", () => {
    const filters = toggled({ ...noFilters, sort: "price-up", page: 3 }, "price", "30-60");
    const query = asQuery(filterQuery(filters));
    expect(query).toBe("?price=30-60&sort=price-up");
    expect(read(query)).toEqual({ ok: true, value: filters });
    expect(canonical(query)).toBe(query);
  });
});

test.each([
  "price=%00",
  "finish=Moss",
  "finish='; DROP TABLE",
  "sort=dearest",
  "page=0",
  "page=-1",
  "page=1e3",
  "page=123456",
  "page=abc",
  "availability=gone",
  `finish=${"a".repeat(61)}`,
  `finish=${Array.from({ length: 25 }, (_, index) => `f${index}`).join(",")}`,
])("%s is no filter", (query) => {
  expect(read(query)).toEqual({ ok: false, error: "bad_filter" });
  expect(canonical(query)).toBeNull();
});

test("filters are a part of a path in one way only", () => {
  const filters = { ...noFilters, finish: ["moss", "oak"], sort: "price-up", page: 2 } as const;
  expect(filtersPart(filters)).toBe("finish=moss,oak&sort=price-up&page=2");
  expect(filtersAt(filtersPart(filters))).toEqual(filters);
  for (const part of ["unknown", "finish=oak,moss", "finish=moss&utm_source=letter", "page=1", "finish=Moss"]) {
    expect(filtersAt(part), part).toBeNull();
  }
});

test("a value is put in and taken out again, and either leads to the first page", () => {
  const moss = toggled({ ...noFilters, page: 4 }, "finish", "moss");
  expect(moss).toMatchObject({ finish: ["moss"], page: 1 });
  expect(toggled(moss, "finish", "moss")).toEqual(noFilters);
});

test.each([
  ["finish=moss", true],
  ["material=wood", true],
  ["page=2", true],
  ["finish=moss,oak", false],
  ["finish=moss&page=2", false],
  ["finish=moss&material=wood", false],
  ["price=30-60", false],
  ["sort=newest", false],
])("search engines may keep %s: %s", (query, kept) => {
  const filters = read(query);
  expect(filters.ok && isOwnPage(filters.value)).toBe(kept);
});
