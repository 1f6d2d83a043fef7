import { addAndShowCartAction } from "@/lib/cart/actions";
import type { Companion } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { quietButtonClass } from "@/components/ui/button";
import { ProductCard } from "./product-card";

type Props = { companions: readonly Companion[]; market: Market; t: Translator };

/** What other orders held as well, each to be added at once; nothing where no orders tell. */
export function Together({ companions, market, t }: Props) {
  if (companions.length === 0) return null;
  return (
    <section className="mt-section">
      <h2 className="mb-8 text-title lg:mb-12">{t("together.title")}</h2>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:gap-x-6 lg:grid-cols-3">
        {companions.map(({ variantId, label, card }) => (
          <li key={variantId}>
            <ProductCard product={card} market={market} t={t} sizes="(min-width: 64rem) 30vw, 46vw" />
            <form action={addAndShowCartAction} className="mt-4">
              <input type="hidden" name="market" value={market.code} />
              <input type="hidden" name="variantId" value={variantId} />
              <button type="submit" className={quietButtonClass("w-full sm:w-auto")}>
                {t("together.add", { variant: label })} <span className="sr-only">{card.name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
