import { MAX_PER_LINE } from "@/lib/cart/limits";
import { deadFinishes, optionsOf, type Options } from "@/lib/catalog/options";
import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import { workingDays } from "@/lib/pricing/arrival";
import { freeShippingFrom } from "@/lib/pricing/shipping";
import { deliveryCountries } from "@/components/delivery-countries";
import { SoldOut } from "@/components/alerts/sold-out";
import { cartPath } from "@/components/paths";
import { BuyForm, type BuyTexts } from "./buy-form-client";
import { chosenOnly } from "./chosen-only";
import { LowestPrice, Price } from "./price";

type Props = { product: ProductView; market: Market; t: Translator };

// From here down a shopper is told how many are left.
const FEW = [1, 2, 3, 4, 5];

export function BuyBox({ product, market, t }: Props) {
  const { slug, name, tagline, variants } = product;
  const options = optionsOf(variants);
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
        <Prices options={options} market={market} t={t} />
        <span className="text-sm text-quiet">{t("product.tax")}</span>
      </p>
      {variants.some(({ reduction }) => reduction) && (
        <p className="mt-1">
          {options.offers.map((offer) => (
            <span key={offer.variant.id} {...chosenOnly(offer, options.sizes.length > 0)}>
              <LowestPrice reduction={offer.variant.reduction} market={market} t={t} className="price-lowest" />
            </span>
          ))}
        </p>
      )}
      <BuyForm
        market={market.code}
        slug={slug}
        {...buttonsOf(options)}
        most={MAX_PER_LINE}
        cartHref={cartPath(market)}
        texts={buyTexts(market, t)}
        {...(variants.every(({ inStock }) => inStock) && { tellMe: t("alerts.title") })}
      />
      <SoldOut product={product} market={market} t={t} />
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

function Prices({ options, market, t }: { options: Options; market: Market; t: Translator }) {
  const { sizes, offers } = options;
  const dead = [...sizes.keys()].flatMap((size) => deadFinishes(options, size).map((finish) => ({ finish, size })));
  return (
    <>
      {offers.map((offer) => (
        <span key={offer.variant.id} {...chosenOnly(offer, sizes.length > 0)} className="text-2xl tabular-nums">
          <Price reduction={offer.variant.reduction} market={market} t={t}>
            {formatMoney(offer.variant.price, market.locale)}
          </Price>
        </span>
      ))}
      {dead.map((pair) => (
        <span key={`${pair.finish} ${pair.size}`} {...chosenOnly(pair, true)} className="text-lg">
          {t("options.noSuch")}
        </span>
      ))}
    </>
  );
}

function buttonsOf(options: Options) {
  const { finishes, sizes, offers } = options;
  const sized = sizes.length > 0;
  return {
    finishes: finishes.map(({ slug, name, hex }, index) => ({
      ...{ value: sized ? slug : (offers[index]?.variant.id ?? slug), name, hex },
    })),
    sizes: sizes.map(({ slug, name }, size) => ({ value: slug, name, dead: deadFinishes(options, size).join(" ") })),
    offers: offers.map(({ variant: { id, sku }, finish, size }) => ({ id, sku, finish, size })),
  };
}

function buyTexts(market: Market, t: Translator): BuyTexts {
  return {
    finish: t("product.finish"),
    size: t("options.size"),
    notMade: t("options.notMade"),
    sizeMoved: t("options.sizeMoved"),
    quantity: t("product.quantity"),
    add: t("product.add"),
    adding: t("product.adding"),
    toCart: t("product.toCart"),
    inStock: t("product.inStock"),
    left: FEW.map((count) => t("product.left", { count })),
    soldOut: t("product.soldOut"),
    arrives: t("arrival.days", workingDays(market)),
  };
}
