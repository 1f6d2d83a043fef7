import type { Translator } from "@/lib/i18n/translator";

type Props = { at: (page: number) => string; page: number; pages: number; t: Translator };

/** The way on and back through a long list. */
export function Pager({ at, page, pages, t }: Props) {
  if (pages === 1) return null;
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
