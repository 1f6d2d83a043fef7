import type { CategoryLink } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { categoryPath } from "@/components/paths";
import { Picture } from "@/components/product/picture";

type Props = { categories: readonly CategoryLink[]; market: Market; t: Translator };

/** The collection as a table of contents: one line each, set large. */
export function CategoryIndex({ categories, market, t }: Props) {
  return (
    <section id="collection" className="page-width mt-section scroll-mt-6">
      <h2 className="font-text text-base tracking-normal text-quiet">{t("home.categories")}</h2>
      <ul className="mt-4 border-t border-line">
        {categories.map(({ slug, name, description, picture }) => (
          <li key={slug} className="border-b border-line">
            <a
              href={categoryPath(market, slug)}
              className="group grid grid-cols-[1fr_auto] items-center gap-x-6 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
            >
              <h3 className="text-title transition-colors duration-200 group-hover:text-fruit">{name}</h3>
              <p className="hidden max-w-sm text-quiet md:block">{description}</p>
              <Picture
                picture={{ ...picture, alt: "" }}
                sizes="10rem"
                className="aspect-square w-20 object-cover lg:w-32"
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
