import type { ProductCard as Card } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { productPath } from "@/components/paths";
import { Finishes } from "./finishes";
import { Picture } from "./picture";

type Props = { product: Card; market: Market; t: Translator; sizes: string; first?: boolean };

export function ProductCard({ product, market, t, sizes, first = false }: Props) {
  const { slug, name, tagline, picture, second, price, priceVaries, finishes } = product;
  const shown = formatMoney(price, market.code);
  return (
    <a href={productPath(market, slug)} className="group block">
      <div className="relative overflow-hidden" style={{ viewTransitionName: `product-${slug}` }}>
        <Picture picture={picture} sizes={sizes} first={first} className="aspect-square object-cover" />
        {second && (
          <div
            aria-hidden="true"
            className="absolute inset-0 hidden opacity-0 transition-opacity duration-500 motion-reduce:transition-none pointer-fine:block pointer-fine:group-hover:opacity-100"
          >
            <Picture picture={{ ...second, alt: "" }} sizes={sizes} className="aspect-square object-cover" />
          </div>
        )}
      </div>
      <div className="mt-3.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-xl leading-snug wrap-anywhere underline-offset-4 group-hover:underline sm:text-[1.375rem]">
          {name}
        </h3>
        <p className="tabular-nums">{priceVaries ? t("product.from", { price: shown }) : shown}</p>
      </div>
      <p className="mt-1 hidden text-[0.9375rem] leading-snug text-quiet sm:block">{tagline}</p>
      <Finishes finishes={finishes} label={t("product.finishes", { count: finishes.length })} />
    </a>
  );
}
