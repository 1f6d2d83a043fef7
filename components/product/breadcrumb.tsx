import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { categoryPath, homePath } from "@/components/paths";

type Props = { product: ProductView; market: Market; t: Translator };

export function Breadcrumb({ product, market, t }: Props) {
  const { category, name } = product;
  const ancestors = [
    { href: homePath(market), label: t("product.home") },
    { href: categoryPath(market, category.slug), label: category.name },
  ];
  return (
    <nav aria-label={t("product.breadcrumb")} className="text-sm text-quiet">
      <ol className="flex flex-wrap items-center gap-x-2.5">
        {ancestors.map(({ href, label }) => (
          <li key={href} className="flex items-center gap-x-2.5">
            <a href={href} className="flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline">
              {label}
            </a>
            <span aria-hidden="true" className="size-1 rounded-full bg-edge" />
          </li>
        ))}
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
