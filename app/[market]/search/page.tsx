import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryNav } from "@/components/layout/category-nav";
import { SearchResults } from "@/components/search/search-results";
import { SearchRescue } from "@/components/search/search-rescue";
import { getHome, readSearch } from "@/lib/catalog/queries";
import { readFilters } from "@/lib/catalog/listing/filters";
import { readQuery } from "@/lib/catalog/search/read-query";
import { translator } from "@/lib/i18n/translator";
import { requireMarket } from "../require-market";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ market: string }>; searchParams: Promise<Query> };

export const dynamic = "force-dynamic";

async function asked({ params, searchParams }: Props) {
  const market = await requireMarket(params);
  const query = asParams(await searchParams);
  const filters = readFilters(query);
  return { market, filters: filters.ok ? filters.value : notFound(), query: readQuery(query.get("q")) };
}

function asParams(query: Query): URLSearchParams {
  const entries = Object.entries(query).flatMap(([key, value]) => [value ?? []].flat().map((text) => [key, text]));
  return new URLSearchParams(entries);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { market, query } = await asked(props);
  const t = translator(market);
  return {
    title: query === "" ? t("search.title") : `${t("search.title")}: ${query}`,
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage(props: Props) {
  const { market, filters, query } = await asked(props);
  const t = translator(market);
  const found = query === "" ? null : ((await readSearch(market, query, filters)) ?? notFound());
  return (
    <>
      <CategoryNav market={market} />
      <main
        id="main"
        data-results={found ? (found.listing?.total ?? 0) : undefined}
        className="page-width pt-6 lg:pt-10"
      >
        {found?.listing ? (
          <SearchResults found={found.view} listing={found.listing} names={found.names} market={market} t={t} />
        ) : (
          <SearchRescue
            query={query}
            tooSlow={found?.view.how === "too_slow"}
            home={await getHome(market)}
            market={market}
            t={t}
          />
        )}
      </main>
    </>
  );
}
