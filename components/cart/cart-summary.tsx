import type { CartNotice, CartView } from "@/lib/cart/types";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, money, multiply } from "@/lib/money/money";
import { PayForm } from "@/components/checkout/pay-form-client";
import { freeCheckoutPath } from "@/components/paths";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CartCode } from "./cart-code";

type Props = { cart: CartView; market: Market; t: Translator };

/** `notice` is what a form without script came back with, `arrives` the days on which an order of now is expected. */
export function CartSummary({
  cart,
  market,
  t,
  notice,
  arrives,
}: Props & { notice: CartNotice | null; arrives: string }) {
  return (
    <section className="bg-shelf p-6 sm:p-8 lg:sticky lg:top-6">
      <h2 className="text-heading">{t("cart.summary")}</h2>
      <Totals cart={cart} market={market} t={t} />
      <p className="mt-4 text-[0.9375rem]">{t("arrival.now", { dates: arrives })}</p>
      <CartCode cart={cart} market={market} t={t} notice={notice} />
      {cart.problem && (
        <Notice tone="bad" className="mt-4">
          {t(`cart.notices.${cart.problem}`)}
        </Notice>
      )}
      <WayOn cart={cart} market={market} t={t} />
    </section>
  );
}

/** To the pay page; or, where nothing is left to pay, to where the order may go. */
function WayOn({ cart, market, t }: Props) {
  if (!cart.payable) return cart.problem === null && <p className="mt-6 font-medium">{t("cart.blocked")}</p>;
  if (cart.total.minor === 0) {
    return (
      <>
        <a href={freeCheckoutPath(market)} className={buttonClass("mt-6 w-full text-lg")}>
          {t("cart.toFree")}
        </a>
        <p className="mt-5 text-sm text-quiet">{t("cart.freeHint")}</p>
      </>
    );
  }
  return (
    <>
      <PayForm
        market={market.code}
        version={cart.version}
        total={cart.total.minor}
        texts={{
          pay: t("cart.pay", { total: formatMoney(cart.total, market.locale) }),
          paying: t("cart.paying"),
          duty: t("cart.payDuty"),
          pausedTitle: t("cart.pausedTitle"),
        }}
      />
      <p className="mt-5 text-sm text-quiet">{t("cart.payHint")}</p>
    </>
  );
}

function Totals({ cart, market, t }: Props) {
  const { subtotal, discount, shipping, tax, total, freeShippingFrom, code } = cart;
  const show = (amount: typeof total) => formatMoney(amount, market.locale);
  const missing = freeShippingFrom.minor - subtotal.minor;
  return (
    <div className="mt-6 transition-opacity group-data-pending/desk:opacity-40">
      <dl className="grid grid-cols-[1fr_auto] gap-y-2 tabular-nums">
        <dt>{t("cart.subtotal")}</dt>
        <dd className="text-end">{show(subtotal)}</dd>
        {code && discount.minor > 0 && (
          <>
            <dt className="pe-4 wrap-anywhere text-leaf">{t("cart.discount", { code: code.code })}</dt>
            <dd className="text-end text-leaf">{show(multiply(discount, -1))}</dd>
          </>
        )}
        <dt>{t("cart.delivery")}</dt>
        <dd className="text-end">{shipping.minor === 0 ? t("cart.free") : show(shipping)}</dd>
        <dt className="mt-2 border-t border-line pt-4 font-medium text-lg">
          {t("cart.total")}
          {tax.minor > 0 && (
            <span className="block font-normal text-sm text-quiet">{t("cart.includesTax", { tax: show(tax) })}</span>
          )}
        </dt>
        <dd className="mt-2 border-t border-line pt-4 text-end font-medium text-lg">{show(total)}</dd>
      </dl>
      {missing > 0 && (
        <p className="mt-4 text-[0.9375rem] text-leaf">
          {t("cart.freeFrom", { missing: show(money(missing, total.currency)) })}
        </p>
      )}
    </div>
  );
}
