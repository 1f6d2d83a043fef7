import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import { Picture } from "./picture";

/** Every finish has its pictures in the page; the style sheet shows those of the chosen one, the rest are not fetched. */
export function Gallery({ product, t }: { product: ProductView; t: Translator }) {
  return product.variants.map(({ id, finish, pictures }, choice) => (
    <div
      key={id}
      data-finish={choice}
      role="group"
      tabIndex={0}
      aria-label={t("product.gallery", { name: product.name, finish: finish.name })}
      className="flex snap-x snap-mandatory no-scrollbar gap-3 overflow-x-auto lg:grid lg:gap-5 lg:overflow-visible"
    >
      {pictures.map((picture, index) => (
        <div
          key={picture.id}
          className="w-[92%] shrink-0 snap-start only:w-full lg:w-auto"
          style={choice === 0 && index === 0 ? { viewTransitionName: `product-${product.slug}` } : undefined}
        >
          <Picture
            picture={picture}
            sizes="(min-width: 64rem) 58vw, 92vw"
            first={choice === 0 && index === 0}
            className="aspect-square object-cover"
          />
        </div>
      ))}
    </div>
  ));
}
