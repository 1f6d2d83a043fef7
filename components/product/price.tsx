import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, type Money } from "@/lib/money/money";
import type { Reduction } from "@/lib/prices/reduction";

type Props = { reduction: Reduction | null; market: Market; t: Translator };

/** A price as it is shown; where it is reduced, after the former one, which is struck and said to be former. */
export function Price({ reduction, market, t, children }: Props & { children: string }) {
  if (!reduction) return children;
  return (
    <>
      <span className="sr-only">{t("prices.former")} </span>
      <s className="price-former">{formatMoney(reduction.former, market.locale)}</s>{" "}
      <span className="sr-only">{t("prices.now")} </span>
      {children}
    </>
  );
}

/** What a reduction has to be measured by, and how much it is by that measure. */
export function LowestPrice({ reduction, market, t, className }: Props & { className: string }) {
  if (!reduction) return null;
  const { lowest, percent } = reduction;
  return (
    <span className={className}>
      {t("prices.lowest", { price: formatMoney(lowest, market.locale) })}
      {percent > 0 && ` (${share(-percent, market)})`}
    </span>
  );
}

function share(percent: number, { locale }: Market): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit: "percent" }).format(percent);
}

/** The lowest of several prices says that it is. */
export function fromPrice(price: Money, varies: boolean, { market, t }: Pick<Props, "market" | "t">): string {
  const shown = formatMoney(price, market.locale);
  return varies ? t("product.from", { price: shown }) : shown;
}
