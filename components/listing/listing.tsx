import { noFilters, sorts, type Filters as Chosen, type Sort } from "@/lib/catalog/listing/filters";
import type { FilterNames, ListingView } from "@/lib/catalog/listing/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { ProductGrid } from "@/components/product/product-grid";
import { addresses, Applied } from "./applied";
import { facetGroups } from "./facet-groups";
import { Filters } from "./filters";
import { Pager } from "./pager";

type Props = {
  path: string;
  query?: string;
  asked?: string;
  listing: ListingView;
  names: FilterNames;
  market: Market;
  t: Translator;
};

/** A list with its filters, its order and its pages: on shelves and in search. */
export function Listing({ path, query, asked, listing, names, market, t }: Props) {
  const { filters, total, more, pages, products } = listing;
  const groups = facetGroups(listing, names, { market, t });
  const addressOf = addresses(path, query);
  return (
    <div className="listing">
      <Filters
        action={path}
        groups={groups}
        filters={filters}
        more={more}
        t={t}
        {...(query !== undefined && { query })}
      />
      <div>
        <div className="listing-bar">
          <h2>{more ? t("listing.moreThan", { count: total }) : t("category.count", { count: total })}</h2>
          <SortLinks addressOf={addressOf} filters={filters} searching={query !== undefined} t={t} />
        </div>
        <Applied addressOf={addressOf} groups={groups} filters={filters} t={t} />
        {total === 0 ? (
          <Nothing href={addressOf({ ...noFilters, sort: filters.sort })} t={t} />
        ) : (
          <ProductGrid
            products={products}
            market={market}
            t={t}
            across="three"
            first={3}
            {...(asked !== undefined && { asked })}
          />
        )}
        <Pager at={(page) => addressOf({ ...filters, page })} page={filters.page} pages={pages} t={t} />
      </div>
    </div>
  );
}

type SortProps = { addressOf: (filters: Chosen) => string; filters: Chosen; searching: boolean; t: Translator };

function SortLinks({ addressOf, filters, searching, t }: SortProps) {
  const name = (sort: Sort) => t(`listing.sorts.${searching && sort === "recommended" ? "relevance" : sort}`);
  return (
    <nav aria-label={t("listing.sort")}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={addressOf({ ...filters, sort, page: 1 })}
              aria-current={sort === filters.sort ? "true" : undefined}
            >
              {name(sort)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ href, t }: { href: string; t: Translator }) {
  return (
    <div className="py-10">
      <p className="font-display text-heading">{t("listing.noneTitle")}</p>
      <p className="mt-3 text-quiet">
        {t("listing.noneText")}{" "}
        <a href={href} className="text-link">
          {t("listing.clear")}
        </a>
      </p>
    </div>
  );
}
