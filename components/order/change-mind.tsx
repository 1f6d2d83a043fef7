import type { OrderView } from "@/lib/orders/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { cancelPath, withdrawPath } from "@/components/paths";
import { quietButtonClass } from "@/components/ui/button";

type Props = { order: OrderView; market: Market; t: Translator };

/** The ways out of an order, for as long as there are any. */
export function ChangeMind({ order, market, t }: Props) {
  const { token, canCancel, canWithdraw } = order;
  if (!canCancel && !canWithdraw) return null;
  return (
    <section className="print-hidden mt-16 border-t border-line pt-8">
      <h2 className="text-heading">{t("order.changeMind")}</h2>
      {canCancel && <p className="mt-3 text-quiet">{t("order.changeMindCancel")}</p>}
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {canCancel && (
          <a href={cancelPath(market, token)} className={quietButtonClass()}>
            {t("order.cancel")}
          </a>
        )}
        {canWithdraw && (
          <a href={withdrawPath(market, token)} className="inline-flex min-h-11 items-center text-link">
            {t("order.withdraw")}
          </a>
        )}
      </p>
    </section>
  );
}
