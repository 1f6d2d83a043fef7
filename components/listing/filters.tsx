import type { Filters as Chosen } from "@/lib/catalog/listing/filters";
import type { Translator } from "@/lib/i18n/translator";
import { quietButtonClass } from "@/components/ui/button";
import type { FacetGroup } from "./facet-groups";
import { FilterForm } from "./filter-form-client";

type Props = {
  action: string;
  groups: readonly FacetGroup[];
  filters: Chosen;
  query?: string;
  more: boolean;
  t: Translator;
};

/** Everything the list can be narrowed by. Works as a plain form; beside the list on wide screens, folded on narrow ones. */
export function Filters({ action, groups, filters, query, more, t }: Props) {
  return (
    <FilterForm action={action}>
      {query !== undefined && <input type="hidden" name="q" value={query} />}
      {filters.sort !== "recommended" && <input type="hidden" name="sort" value={filters.sort} />}
      <details className="filters">
        <summary>{t("listing.filters")}</summary>
        <p className="sr-only">{t("listing.atOnce")}</p>
        {groups.map((group) => (
          <Facet key={group.key} group={group} more={more} />
        ))}
        <p className="filters-show">
          <button className={quietButtonClass("w-full")}>{t("listing.show")}</button>
        </p>
      </details>
    </FilterForm>
  );
}

function Facet({ group: { key, label, values }, more }: { group: FacetGroup; more: boolean }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map(({ value, name, hex, count, chosen }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={key}
            value={value}
            defaultChecked={chosen}
            disabled={count === 0 && !chosen && !more}
          />
          {hex && <i className="finish-dot" style={{ backgroundColor: hex }} />}
          {name} <small>{more ? `${count}+` : count}</small>
        </label>
      ))}
    </fieldset>
  );
}
