import type { ProductView } from "@/lib/catalog/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";

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
        <span aria-hidden="true" className="text-2xl leading-none text-fruit transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="max-w-prose pb-6 text-quiet">{children}</div>
    </details>
  );
}

function Measures({ product, market, t }: Props) {
  const length = new Intl.NumberFormat(market.locale, { style: "unit", unit: "centimeter", maximumFractionDigits: 1 });
  const weight = new Intl.NumberFormat(market.locale, { style: "unit", unit: "kilogram", maximumSignificantDigits: 2 });
  const cm = (mm: number) => length.format(mm / 10);
  const rows = [
    { name: t("product.width"), value: cm(product.widthMm) },
    { name: t("product.depth"), value: cm(product.depthMm) },
    { name: t("product.height"), value: cm(product.heightMm) },
  ];
  return (
    <dl className="grid max-w-xs grid-cols-2 gap-y-1 tabular-nums">
      {rows.map(({ name, value }) => (
        <Row key={name} name={name} value={value} />
      ))}
      {product.variants.map(({ id, weightGrams }, choice) => (
        <div key={id} data-finish={choice} className="col-span-full grid grid-cols-subgrid">
          <Row name={t("product.weight")} value={weight.format(weightGrams / 1000)} />
        </div>
      ))}
    </dl>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-ink">{value}</dd>
    </>
  );
}
