import type { CartView } from "@/lib/cart/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, money } from "@/lib/money/money";
import { PayForm } from "@/components/checkout/pay-form-client";
import { Notice } from "@/components/ui/notice";

type Props = { cart: CartView; market: Market; t: Translator };

export function CartSummary({ cart, market, t }: Props) {
  const total = formatMoney(cart.total, market.code);
  return (
    <section className="bg-shelf p-6 sm:p-8 lg:sticky lg:top-6">
      <h2 className="text-heading">{t("cart.summary")}</h2>
      <Totals cart={cart} market={market} t={t} />
      {cart.problem && <Notice tone="bad">{t(`cart.notices.${cart.problem}`)}</Notice>}
      {cart.payable ? (
        <PayForm
          market={market.code}
          version={cart.version}
          total={cart.total.minor}
          texts={{
            pay: t("cart.pay", { total }),
            paying: t("cart.paying"),
            duty: t("cart.payDuty"),
            pausedTitle: t("cart.pausedTitle"),
          }}
        />
      ) : (
        cart.problem === null && <p className="mt-6 font-medium">{t("cart.blocked")}</p>
      )}
      <p className="mt-5 text-sm text-quiet">{t("cart.payHint")}</p>
    </section>
  );
}

function Totals({ cart, market, t }: Props) {
  const { subtotal, shipping, total, freeShippingFrom } = cart;
  const show = (amount: typeof total) => formatMoney(amount, market.code);
  const missing = freeShippingFrom.minor - subtotal.minor;
  return (
    <div className="mt-6 transition-opacity group-data-pending/desk:opacity-40">
      <dl className="grid grid-cols-[1fr_auto] gap-y-2 tabular-nums">
        <dt>{t("cart.subtotal")}</dt>
        <dd className="text-end">{show(subtotal)}</dd>
        <dt>{t("cart.delivery")}</dt>
        <dd className="text-end">{shipping.minor === 0 ? t("cart.free") : show(shipping)}</dd>
        <dt className="mt-2 border-t border-line pt-4 text-lg font-medium">
          {t("cart.total")} <span className="text-sm font-normal text-quiet">{t("cart.totalTax")}</span>
        </dt>
        <dd className="mt-2 border-t border-line pt-4 text-end text-lg font-medium">{show(total)}</dd>
      </dl>
      {missing > 0 && (
        <p className="mt-4 text-[0.9375rem] text-leaf">
          {t("cart.freeFrom", { missing: show(money(missing, total.currency)) })}
        </p>
      )}
    </div>
  );
}
