import { getCategories, getCollections } from "@/lib/catalog/queries";
import { translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { categoryPath, collectionsPath } from "@/components/paths";

/** The way between shelves, and to what was gathered from them; on a phone it scrolls sideways, so no menu hides it. */
export async function CategoryNav({ market, current }: { market: Market; current?: string }) {
  const [categories, collections] = await Promise.all([getCategories(market), getCollections(market)]);
  const t = translator(market);
  const links = categories.map(({ slug, name }) => ({ href: categoryPath(market, slug), name, slug }));
  const gathered = { href: collectionsPath(market), name: t("collections.title"), slug: "collections" };
  return (
    <nav aria-label={t("layout.categories")} className="no-scrollbar overflow-x-auto">
      <ul className="page-width flex w-max min-w-full gap-x-6 pb-3 text-[0.9375rem] lg:gap-x-9">
        {[...links, ...(collections.length > 0 ? [gathered] : [])].map(({ href, name, slug }) => (
          <li key={href} className="shrink-0">
            <a href={href} aria-current={slug === current ? "page" : undefined} className="shelf-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
