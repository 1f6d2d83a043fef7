import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Shelf } from "@/components/listing/shelf";
import { categoryPath } from "@/components/paths";
import { readCategoryPage } from "@/lib/catalog/queries";
import { findMarket } from "@/lib/markets/markets";
import { filteredMetadata, filtersOf, queryText, type Query } from "../../filters-of";

type Props = { params: Promise<{ market: string; slug: string }>; searchParams: Promise<Query> };

export const dynamic = "force-dynamic";

const read = cache(async (code: string, slug: string, query: string) => {
  const market = findMarket(code) ?? notFound();
  const filters = filtersOf(query) ?? notFound();
  const page = (await readCategoryPage(market, slug, filters)) ?? notFound();
  return { market, page };
});

async function asked({ params, searchParams }: Props) {
  const { market, slug } = await params;
  return read(market, slug, queryText(await searchParams));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, page } = await asked(props);
  return filteredMetadata(page, categoryPath(market, page.shelf.slug));
}

/** What /{market}/categories/{slug} answers with where it is asked with filters: proxy.ts leads here. */
export default async function FilteredCategoryPage(props: Props) {
  const { market, page } = await asked(props);
  return <Shelf path={categoryPath(market, page.shelf.slug)} page={page} market={market} />;
}
