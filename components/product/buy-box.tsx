import { MAX_PER_LINE } from "@/lib/cart/limits";
import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { freeShippingFrom } from "@/lib/pricing/shipping";
import { deliveryCountries } from "@/components/delivery-countries";
import { cartPath } from "@/components/paths";
import { BuyForm, type BuyTexts } from "./buy-form-client";
import { LowestPrice, Price } from "./price";

type Props = { product: ProductView; market: Market; t: Translator };

// From here down a shopper is told how many are left.
const FEW = [1, 2, 3, 4, 5];

export function BuyBox({ product, market, t }: Props) {
  const { slug, name, tagline, variants } = product;
  const promises = [
    t("product.delivery", { countries: deliveryCountries(market) }),
    t("product.freeFrom", { amount: formatMoney(freeShippingFrom(market.currency), market.locale) }),
    t("product.returns"),
    t("product.secure"),
  ];
  return (
    <div>
      <h1 className="text-title">{name}</h1>
      <p className="mt-3 max-w-md text-quiet lg:text-lg">{tagline}</p>
      <p className="mt-6 flex items-baseline gap-x-3">
        {variants.map(({ id, price, reduction }, choice) => (
          <span key={id} data-finish={choice} className="text-2xl tabular-nums">
            <Price reduction={reduction} market={market} t={t}>
              {formatMoney(price, market.locale)}
            </Price>
          </span>
        ))}
        <span className="text-sm text-quiet">{t("product.tax")}</span>
      </p>
      {variants.some(({ reduction }) => reduction) && (
        <p className="mt-1">
          {variants.map(({ id, reduction }, choice) => (
            <span key={id} data-finish={choice}>
              <LowestPrice reduction={reduction} market={market} t={t} className="price-lowest" />
            </span>
          ))}
        </p>
      )}
      <BuyForm
        market={market.code}
        slug={slug}
        choices={variants.map(({ id, finish }) => ({ variantId: id, name: finish.name, hex: finish.hex }))}
        most={MAX_PER_LINE}
        cartHref={cartPath(market)}
        texts={buyTexts(t)}
      />
      <ul className="mt-2 grid gap-1.5 text-[0.9375rem] text-quiet">
        {promises.map((promise) => (
          <li key={promise} className="flex gap-3">
            <span aria-hidden="true" className="mt-[0.6em] size-1.5 shrink-0 rounded-full bg-fruit" />
            {promise}
          </li>
        ))}
      </ul>
    </div>
  );
}

function buyTexts(t: Translator): BuyTexts {
  return {
    finish: t("product.finish"),
    quantity: t("product.quantity"),
    add: t("product.add"),
    adding: t("product.adding"),
    toCart: t("product.toCart"),
    inStock: t("product.inStock"),
    left: FEW.map((count) => t("product.left", { count })),
    soldOut: t("product.soldOut"),
  };
}
