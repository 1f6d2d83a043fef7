import type { ProductCard as Card } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { ProductCard } from "./product-card";

const SIZES = "(min-width: 64rem) 23vw, 46vw";

type Props = {
  products: readonly Card[];
  market: Market;
  t: Translator;
  /** How many are seen first. */ first?: number;
};

export function ProductGrid({ products, market, t, first = 0 }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-4 lg:gap-y-14">
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard product={product} market={market} t={t} sizes={SIZES} first={index < first} />
        </li>
      ))}
    </ul>
  );
}
