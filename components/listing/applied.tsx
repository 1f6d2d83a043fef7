import { asQuery, filterQuery, noFilters, toggled, type Filters } from "@/lib/catalog/listing/filters";
import type { Translator } from "@/lib/i18n/translator";
import type { FacetGroup } from "./facet-groups";

type Props = {
  addressOf: (filters: Filters) => string;
  groups: readonly FacetGroup[];
  filters: Filters;
  t: Translator;
};

/** What is chosen, each as a link that takes it away. */
export function Applied({ addressOf, groups, filters, t }: Props) {
  const chosen = groups.flatMap(({ key, values }) =>
    values.filter((value) => value.chosen).map((value) => ({ key, ...value })),
  );
  if (chosen.length === 0) return null;
  const nothing = { ...noFilters, sort: filters.sort };
  return (
    <ul aria-label={t("listing.applied")} className="applied">
      {chosen.map(({ key, value, name }) => (
        <li key={key + value}>
          <a href={addressOf(toggled(filters, key, value))} aria-label={t("listing.remove", { name })}>
            {name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={addressOf(nothing)}>{t("listing.clear")}</a>
        </li>
      )}
    </ul>
  );
}

/** Where a list is found with these filters. */
export function addresses(path: string, query?: string): (filters: Filters) => string {
  return (filters) =>
    path +
    asQuery([...(query === undefined ? [] : [["q", query] satisfies [string, string]]), ...filterQuery(filters)]);
}
