import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney } from "@/lib/money/money";
import type { OrderSummary } from "@/lib/orders/types";
import { orderPath } from "@/components/paths";
import { Picture } from "@/components/product/picture";

type Props = { orders: readonly OrderSummary[]; market: Market; t: Translator };

export function OrderList({ orders, market, t }: Props) {
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" });
  return (
    <ul className="mt-5 border-t border-line">
      {orders.map(({ token, number, stage, placedAt, total, refunded, pieces, picture }) => (
        <li key={token} className="border-b border-line">
          <a
            href={orderPath(market, token)}
            className="group grid grid-cols-[4.5rem_1fr_auto] items-center gap-x-5 py-4"
          >
            {picture ? (
              <Picture picture={{ ...picture, alt: "" }} sizes="4.5rem" className="aspect-square object-cover" />
            ) : (
              <span className="aspect-square bg-shelf" />
            )}
            <span>
              <span className="block font-display text-xl leading-snug underline-offset-4 group-hover:underline">
                <bdi>{number}</bdi>
              </span>
              <span className="block text-[0.9375rem] text-quiet">
                {date.format(placedAt)} · {t("account.orderPieces", { count: pieces })}
              </span>
            </span>
            <span className="text-end">
              <span className="block tabular-nums">{formatMoney(total, market.locale)}</span>
              <span className="block text-[0.9375rem] text-quiet">{t(`order.stages.${stage}.label`)}</span>
              {stage !== "refunded" && refunded.minor > 0 && (
                <span className="block text-[0.9375rem] text-quiet">
                  {t("order.partlyRefunded", { amount: formatMoney(refunded, market.locale) })}
                </span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
