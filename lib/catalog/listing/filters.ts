import { z } from "zod";
import { facetKeys, filterKeys, type FacetKey } from "./filter-keys";
import { err, ok, type Result } from "@/lib/result";

export const sorts = ["recommended", "newest", "price-up", "price-down"] as const;
export type Sort = (typeof sorts)[number];

export const IN_STOCK = "in-stock";

/** Several values of one facet widen the list, several facets narrow it. */
export type Filters = Readonly<Record<FacetKey, readonly string[]> & { sort: Sort; page: number }>;

const MOST_VALUES = 24;

const value = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const values = z.array(value).max(MOST_VALUES);
const schema = z.object({
  ...{ category: values, finish: values, material: values, price: values },
  availability: z.array(z.literal(IN_STOCK)),
  sort: z.enum(sorts),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
});

const keys: readonly string[] = filterKeys;

export const noFilters: Filters = {
  ...{ category: [], finish: [], material: [], price: [], availability: [] },
  ...{ sort: "recommended", page: 1 },
};

/** Reads a query as forms send it (`finish=moss&finish=oak`) and as addresses have it (`finish=moss,oak`). */
export function readFilters(query: URLSearchParams): Result<Filters, "bad_filter"> {
  const list = (key: string) =>
    [...new Set(query.getAll(key).flatMap((text) => text.split(",")))].filter(Boolean).sort();
  const parsed = schema.safeParse({
    ...Object.fromEntries(facetKeys.map((key) => [key, list(key)])),
    sort: query.get("sort") || noFilters.sort,
    page: query.get("page") || "1",
  });
  return parsed.success ? ok(parsed.data) : err("bad_filter");
}

/** The one way in which filters stand in an address: values in order, what goes without saying left out. */
export function filterQuery(filters: Filters): [string, string][] {
  const { sort, page } = filters;
  return [
    ...facetKeys.flatMap((key): [string, string][] => (filters[key].length ? [[key, filters[key].join(",")]] : [])),
    ...(sort === noFilters.sort ? [] : [["sort", sort] satisfies [string, string]]),
    ...(page === 1 ? [] : [["page", String(page)] satisfies [string, string]]),
  ];
}

/** Filters as one part of a path, under which a list is kept. */
export function filtersPart(filters: Filters): string {
  return asQuery(filterQuery(filters)).slice(1);
}

/** What such a part asks for; null where it is not written the one way. */
export function filtersAt(part: string): Filters | null {
  const filters = readFilters(new URLSearchParams(part));
  return filters.ok && filtersPart(filters.value) === part ? filters.value : null;
}

export function hasFilter(query: URLSearchParams): boolean {
  return keys.some((key) => query.has(key));
}

/** The same query with its filters written the one way and everything else kept; null where they cannot be read. */
export function canonicalQuery(query: URLSearchParams): string | null {
  const filters = readFilters(query);
  if (!filters.ok) return null;
  const others = [...query].filter(([key]) => !keys.includes(key));
  return asQuery([
    ...others.filter(([key]) => key === "q"),
    ...filterQuery(filters.value),
    ...others.filter(([key]) => key !== "q"),
  ]);
}

/** With its question mark, or nothing. Commas stay readable. */
export function asQuery(entries: [string, string][]): string {
  if (entries.length === 0) return "";
  return `?${new URLSearchParams(entries).toString().replaceAll("%2C", ",")}`;
}

/** Filters with one value put in or taken out; the list begins at its first page again. */
export function toggled(filters: Filters, key: FacetKey, value: string): Filters {
  const chosen = filters[key];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort();
  return { ...filters, [key]: values, page: 1 };
}

/** Worth an entry of its own in a search engine: one finish or one material, or a further page of all. */
export function isOwnPage(filters: Filters): boolean {
  const chosen = facetKeys.flatMap((key) => filters[key].map(() => key));
  if (filters.sort !== noFilters.sort || chosen.length > 1) return false;
  if (chosen.length === 0) return true;
  return filters.page === 1 && (chosen[0] === "finish" || chosen[0] === "material");
}
