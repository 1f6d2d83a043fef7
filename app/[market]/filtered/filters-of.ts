import type { Metadata } from "next";
import { addresses } from "@/components/listing/applied";
import { isOwnPage, readFilters, type Filters } from "@/lib/catalog/listing/filters";
import type { ShelfPage } from "@/lib/catalog/listing/types";
import { serverEnv } from "@/lib/env/server";

export type Query = Record<string, string | string[] | undefined>;

/** As text, by which one request's page and metadata read the same list. */
export function queryText(query: Query): string {
  const entries = Object.entries(query).flatMap(([key, value]) => [value ?? []].flat().map((text) => [key, text]));
  return new URLSearchParams(entries).toString();
}

export function filtersOf(query: string): Filters | null {
  const filters = readFilters(new URLSearchParams(query));
  return filters.ok ? filters.value : null;
}

/** A list by one finish or material, or a further page, may be found by itself; any other leads to the plain list. */
export function filteredMetadata({ shelf, listing }: ShelfPage, path: string): Metadata {
  const { filters, pages } = listing;
  const addressOf = (there: Filters) => serverEnv().siteOrigin + addresses(path)(there);
  const own = isOwnPage(filters);
  return {
    title: shelf.name,
    description: shelf.description,
    alternates: { canonical: own ? addressOf(filters) : `${serverEnv().siteOrigin}${path}` },
    ...(!own && { robots: { index: false, follow: true } }),
    pagination: {
      previous: filters.page > 1 ? addressOf({ ...filters, page: filters.page - 1 }) : null,
      next: filters.page < pages ? addressOf({ ...filters, page: filters.page + 1 }) : null,
    },
  };
}
