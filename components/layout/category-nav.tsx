import { getCategories } from "@/lib/catalog/queries";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { categoryPath } from "@/components/paths";

/** The way between shelves; on a phone it scrolls sideways, so no menu hides it. */
export async function CategoryNav({ market, current }: { market: Market; current?: string }) {
  const categories = await getCategories(market);
  return (
    <nav aria-label={translator(market)("layout.categories")} className="no-scrollbar overflow-x-auto">
      <ul className="page-width flex w-max min-w-full gap-x-6 pb-3 text-[0.9375rem] lg:gap-x-9">
        {categories.map(({ slug, name }) => (
          <li key={slug} className="shrink-0">
            <a
              href={categoryPath(market, slug)}
              aria-current={slug === current ? "page" : undefined}
              className="shelf-link"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
