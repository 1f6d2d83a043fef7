import type { HomeView } from "@/lib/catalog/load";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { categoryPath } from "@/components/paths";
import { ProductGrid } from "@/components/product/product-grid";
import { FallenMark } from "@/components/ui/fallen-mark";

type Props = { query: string; tooSlow: boolean; home: HomeView; market: Market; t: Translator };

/** Where nothing was asked or found: what one can do, the shelves, and what others like. */
export function SearchRescue({ query, tooSlow, home: { featured, categories }, market, t }: Props) {
  const why = query === "" ? "askText" : tooSlow ? "slowText" : "noneText";
  return (
    <>
      <FallenMark mood={query === "" ? "empty" : "gone"} />
      <h1 className="mt-8 text-title wrap-anywhere">
        {query === "" ? t("search.askTitle") : t("search.noneTitle", { query })}
      </h1>
      <p className="mt-5 max-w-prose text-quiet">{t(`search.${why}`)}</p>
      <ul className="mt-6 flex flex-wrap gap-2">
        {categories.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={categoryPath(market, slug)}
              className="flex min-h-11 items-center rounded-full border border-edge px-5 hover:border-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="mt-section mb-8 text-heading">{t("search.popular")}</h2>
      <ProductGrid products={featured.slice(0, 4)} market={market} t={t} />
    </>
  );
}
