import type { ProductCard as Card } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { cn } from "@/lib/cn";
import { ProductCard } from "./product-card";

const layouts = {
  three: { grid: "lg:grid-cols-3", sizes: "(min-width: 64rem) 30vw, 46vw" },
  four: { grid: "lg:grid-cols-4", sizes: "(min-width: 64rem) 23vw, 46vw" },
};

type Props = {
  products: readonly Card[];
  market: Market;
  t: Translator;
  /** How many stand side by side where there is room. */
  across?: keyof typeof layouts;
  /** How many are seen without scrolling. */
  first?: number;
  /** What was looked for, to be marked in the names. */
  asked?: string;
};

export function ProductGrid({ products, market, t, across = "four", first = 0, asked }: Props) {
  const { grid, sizes } = layouts[across];
  return (
    <ul className={cn("grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:gap-y-14", grid)}>
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard
            {...{ product, market, t, sizes }}
            first={index < first}
            {...(asked !== undefined && { asked })}
          />
        </li>
      ))}
    </ul>
  );
}
