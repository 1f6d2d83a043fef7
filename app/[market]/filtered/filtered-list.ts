import type { Metadata } from "next";
import { cache } from "react";
import { addresses } from "@/components/listing/applied";
import { filtersAt, isOwnPage, type Filters } from "@/lib/catalog/listing/filters";
import type { ShelfPage } from "@/lib/catalog/listing/types";
import { serverEnv } from "@/lib/env/server";
import type { Market } from "@/lib/markets/markets";
import { missing } from "../kept-page";
import { requireMarket } from "../require-market";

export type Asked = { params: Promise<{ market: string; slug: string; filters: string }> };

/** What an address with filters asks for; read once for one page and its metadata. */
export function filteredList<Page>(read: (market: Market, slug: string, filters: Filters) => Promise<Page | null>) {
  const once = cache(async (market: Market, slug: string, text: string) => {
    const filters = filtersAt(decodeURIComponent(text)) ?? missing();
    return (await read(market, slug, filters)) ?? missing();
  });
  return async ({ params }: Asked) => {
    const market = await requireMarket(params);
    const { slug, filters } = await params;
    return { market, page: await once(market, slug, filters) };
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
