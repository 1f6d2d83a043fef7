import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { addresses } from "@/components/listing/applied";
import { isOwnPage, readFilters, type Filters } from "@/lib/catalog/listing/filters";
import type { ShelfPage } from "@/lib/catalog/listing/types";
import { serverEnv } from "@/lib/env/server";
import { findMarket, type Market } from "@/lib/markets/markets";

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

export type Asked = { params: Promise<{ market: string; slug: string }>; searchParams: Promise<Query> };

/** What an address with filters asks for; read once for one request's page and metadata. */
export function filteredList<Page>(read: (market: Market, slug: string, filters: Filters) => Promise<Page | null>) {
  const once = cache(async (code: string, slug: string, query: string) => {
    const market = findMarket(code) ?? notFound();
    const filters = filtersOf(query) ?? notFound();
    const page = (await read(market, slug, filters)) ?? notFound();
    return { market, page };
  });
  return async ({ params, searchParams }: Asked) => {
    const { market, slug } = await params;
    return once(market, slug, queryText(await searchParams));
  };
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
