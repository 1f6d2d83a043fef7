import type { FilterNames, ListingView } from "@/lib/catalog/listing/types";
import type { SearchView } from "@/lib/catalog/search/load-search";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { Listing } from "@/components/listing/listing";
import { searchPath } from "@/components/paths";

type Props = { found: SearchView; listing: ListingView; names: FilterNames; market: Market; t: Translator };

/** What was found, and whether that is what was asked. */
export function SearchResults({ found: { query, how, said }, listing, names, market, t }: Props) {
  return (
    <>
      <h1 className="mb-6 text-title wrap-anywhere lg:mb-10">{t("search.resultsFor", { query })}</h1>
      {how === "mended" && <p className="mb-8 max-w-prose text-quiet">{t("search.mended", { query })}</p>}
      {how === "part" && <p className="mb-8 max-w-prose text-quiet">{t("search.part", { query })}</p>}
      <Listing
        path={searchPath(market)}
        query={query}
        asked={`${query} ${said}`}
        listing={listing}
        names={names}
        market={market}
        t={t}
      />
    </>
  );
}
