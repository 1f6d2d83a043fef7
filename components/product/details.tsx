import { optionsOf } from "@/lib/catalog/options";
import type { ProductView, VariantView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { chosenOnly } from "./chosen-only";

type Props = { product: ProductView; market: Market; t: Translator };

export function Details({ product, market, t }: Props) {
  return (
    <div className="mt-10 border-b border-line">
      <Fold title={t("product.about")} open>
        <p>{product.description}</p>
      </Fold>
      <Fold title={t("product.materials")}>
        <p>{product.materials}</p>
      </Fold>
      <Fold title={t("product.size")}>
        <Measures product={product} market={market} t={t} />
      </Fold>
      <Fold title={t("product.care")}>
        <p>{product.care}</p>
      </Fold>
    </div>
  );
}

function Fold({ title, open = false, children }: { title: string; open?: boolean; children: React.ReactNode }) {
  return (
    <details open={open} className="group border-t border-line">
      <summary className="flex min-h-14 list-none items-center justify-between font-medium [&::-webkit-details-marker]:hidden">
        {title}
        <span
          aria-hidden="true"
          className="text-2xl leading-none text-fruit transition-transform group-open:rotate-45 motion-reduce:transition-none"
        >
          +
        </span>
      </summary>
      <div className="max-w-prose pb-6 text-quiet">{children}</div>
    </details>
  );
}

function Measures({ product, market, t }: Props) {
  const { sizes, offers } = optionsOf(product.variants);
  const rows = measuresIn(market, t);
  return (
    <dl className="grid max-w-xs grid-cols-2 gap-y-1 tabular-nums">
      {rows.map(({ name, of }) => {
        const values = offers.map(({ variant }) => of(variant));
        const [value] = values;
        if (value !== undefined && values.every((each) => each === value))
          return <Row key={name} name={name} value={value} />;
        return offers.map((offer) => (
          <div
            key={name + offer.variant.id}
            {...chosenOnly(offer, sizes.length > 0)}
            className="col-span-full grid grid-cols-subgrid"
          >
            <Row name={name} value={of(offer.variant)} />
          </div>
        ));
      })}
    </dl>
  );
}

function measuresIn(market: Market, t: Translator): { name: string; of: (variant: VariantView) => string }[] {
  const length = new Intl.NumberFormat(market.locale, { style: "unit", unit: "centimeter", maximumFractionDigits: 1 });
  const weight = new Intl.NumberFormat(market.locale, { style: "unit", unit: "kilogram", maximumSignificantDigits: 2 });
  return [
    { name: t("product.width"), of: ({ measures }) => length.format(measures.widthMm / 10) },
    { name: t("product.depth"), of: ({ measures }) => length.format(measures.depthMm / 10) },
    { name: t("product.height"), of: ({ measures }) => length.format(measures.heightMm / 10) },
    { name: t("product.weight"), of: ({ weightGrams }) => weight.format(weightGrams / 1000) },
  ];
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-ink">{value}</dd>
    </>
  );
}
