import type { Filters } from "@/lib/catalog/listing/filters";
import type { Translator } from "@/lib/i18n/translator";

type Props = { addressOf: (filters: Filters) => string; filters: Filters; pages: number; t: Translator };

/** The way on and back through a long list. */
export function Pager({ addressOf, filters, pages, t }: Props) {
  if (pages === 1) return null;
  const { page } = filters;
  const at = (there: number) => addressOf({ ...filters, page: there });
  return (
    <nav aria-label={t("listing.pages")} className="pager">
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {t("listing.previous")}
        </a>
      )}
      <p>{t("listing.page", { page, pages })}</p>
      {page < pages && (
        <a rel="next" href={at(page + 1)}>
          {t("listing.next")}
        </a>
      )}
    </nav>
  );
}
