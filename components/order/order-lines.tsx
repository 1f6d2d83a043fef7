import type { OrderLineView, OrderView } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, multiply, type Money } from "@/lib/money/money";
import { productPath } from "@/components/paths";
import { Picture } from "@/components/product/picture";

type Props = { order: OrderView; market: Market; t: Translator };

export function OrderLines({ order, market, t }: Props) {
  const show = (amount: Money) => formatMoney(amount, market.locale);
  return (
    <section className="mt-16">
      <h2 className="text-heading">{t("order.lines")}</h2>
      <ul className="mt-5 border-t border-line">
        {order.lines.map((line) => (
          <Line key={line.id} line={line} market={market} t={t} />
        ))}
      </ul>
      <dl className="ms-auto mt-6 grid max-w-sm grid-cols-[1fr_auto] gap-y-2 tabular-nums">
        <dt>{t("order.subtotal")}</dt>
        <dd className="text-end">{show(order.subtotal)}</dd>
        {order.discount.minor > 0 && (
          <>
            <dt>{t("order.discount")}</dt>
            <dd className="text-end">{show(multiply(order.discount, -1))}</dd>
          </>
        )}
        <dt>{t("order.delivery")}</dt>
        <dd className="text-end">{order.shipping.minor === 0 ? t("order.free") : show(order.shipping)}</dd>
        <dt className="mt-2 border-t border-line pt-4 font-medium text-lg">
          {t("order.total")}
          {order.tax.minor > 0 && (
            <span className="block font-normal text-sm text-quiet">
              {t("order.taxIncluded")}: {show(order.tax)}
            </span>
          )}
        </dt>
        <dd className="mt-2 border-t border-line pt-4 text-end font-medium text-lg">{show(order.total)}</dd>
      </dl>
    </section>
  );
}

function Line({ line, market, t }: { line: OrderLineView; market: Market; t: Translator }) {
  const { name, finish, slug, picture, quantity, unit } = line;
  return (
    <li className="grid grid-cols-[4.5rem_1fr_auto] gap-x-5 border-b border-line py-4">
      {picture ? (
        <Picture picture={{ ...picture, alt: "" }} sizes="4.5rem" className="aspect-square object-cover" />
      ) : (
        <span className="aspect-square bg-shelf" />
      )}
      <div>
        <a
          href={productPath(market, slug)}
          className="inline-flex min-h-11 items-center font-display text-xl leading-snug wrap-anywhere underline-offset-4 hover:underline"
        >
          {name}
        </a>
        <p className="text-[0.9375rem] text-quiet tabular-nums">
          {finish} · {t("order.quantity", { count: quantity, price: formatMoney(unit, market.locale) })}
        </p>
      </div>
      <p className="tabular-nums">{formatMoney(multiply(unit, quantity), market.locale)}</p>
    </li>
  );
}
