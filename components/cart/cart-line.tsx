import type { CartLineView } from "@/lib/cart/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { productPath } from "@/components/paths";
import { LowestPrice, Price } from "@/components/product/price";
import { Picture } from "@/components/product/picture";
import type { DeskLine } from "./cart-desk-client";

/** One line of the cart, worded and priced for the desk that lets it change. */
export function toDeskLine(line: CartLineView, market: Market, t: Translator): DeskLine {
  const { variantId, quantity, available, name, total } = line;
  return {
    variantId,
    quantity,
    most: available,
    total: formatMoney(total, market.locale),
    texts: {
      quantity: t("cart.quantityOf", { name }),
      update: t("cart.update"),
      remove: t("cart.remove"),
      removeItem: t("cart.removeItem", { name }),
    },
    content: <LineContent line={line} market={market} t={t} />,
  };
}

function LineContent({ line, market, t }: { line: CartLineView; market: Market; t: Translator }) {
  const href = productPath(market, line.slug);
  const each = (
    <Price reduction={line.reduction} market={market} t={t}>
      {t("cart.each", { price: formatMoney(line.unit, market.locale) })}
    </Price>
  );
  return (
    <>
      <a href={href} tabIndex={-1} aria-hidden="true" className="row-span-3 self-start sm:row-span-2">
        <Picture picture={{ ...line.picture, alt: "" }} sizes="9rem" first className="aspect-square object-cover" />
      </a>
      <div>
        <h2 className="text-xl leading-snug wrap-anywhere sm:text-2xl">
          <a href={href} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
            {line.name}
          </a>
        </h2>
        <p className="text-[0.9375rem] text-quiet">
          {line.finish}
          {line.problem !== "not_sold_here" && <> · {each}</>}
          <LowestPrice reduction={line.reduction} market={market} t={t} className="price-lowest" />
        </p>
        {line.problem && (
          <p className="mt-2 font-medium text-fruit">
            {t(`cart.problems.${line.problem}`, { available: line.available })}
          </p>
        )}
      </div>
    </>
  );
}
