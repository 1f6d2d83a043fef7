import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, type Money } from "@/lib/money/money";
import { addressLines } from "@/lib/orders/address";
import type { OrderView } from "@/lib/orders/types";
import type { seller as ourselves } from "@/lib/seller";
import { ReceiptLines } from "./receipt-lines";
import { ReceiptTotals } from "./receipt-totals";

type Props = { order: OrderView; invoice: string; seller: typeof ourselves; market: Market; t: Translator };

export type ReceiptPart = { order: OrderView; show: (amount: Money) => string; market: Market; t: Translator };

/** An order on paper: who sold what to whom, for how much, with which tax, and what has gone back since. */
export function Receipt({ order, invoice, seller, market, t }: Props) {
  const show = (amount: Money) => formatMoney(amount, market.locale);
  return (
    <article className="receipt max-w-4xl">
      <h1 className="text-title print:text-3xl">{t("receipt.title", { number: invoice })}</h1>
      <div className="mt-10 grid gap-x-10 gap-y-8 sm:grid-cols-3 print:mt-6 print:grid-cols-3">
        <Party title={t("receipt.seller")}>
          {[seller.name, ...seller.address, t("receipt.taxId", { id: seller.taxId }), seller.email]}
        </Party>
        <Party title={t("receipt.buyer")}>{buyerLines(order, market)}</Party>
        <Dates order={order} invoice={invoice} market={market} t={t} />
      </div>
      <ReceiptLines order={order} show={show} market={market} t={t} />
      <ReceiptTotals order={order} show={show} market={market} t={t} />
      <p className="mt-8 text-[0.9375rem] text-quiet">
        {order.total.minor > 0 && `${t("receipt.paidWith")} `}
        {order.tax.minor > 0 && t("receipt.allTaxIncluded")}
      </p>
    </article>
  );
}

function Party({ title, children }: { title: string; children: readonly string[] }) {
  return (
    <section>
      <h2 className="font-text text-sm text-quiet">{title}</h2>
      <address className="mt-1 wrap-anywhere not-italic">
        {children.map((line) => (
          <span key={line} className="block">
            <bdi>{line}</bdi>
          </span>
        ))}
      </address>
    </section>
  );
}

function buyerLines({ name, email, shippingAddress }: OrderView, market: Market): string[] {
  const address = shippingAddress ? addressLines(name, shippingAddress, market) : [name ?? ""];
  return [...address, email ?? ""].filter((line) => line !== "");
}

function Dates({ order, invoice, market, t }: Omit<Props, "seller">) {
  const day = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" });
  const facts = [
    [t("receipt.number"), invoice],
    [t("receipt.order"), order.number],
    [t("receipt.placed"), day.format(order.placedAt)],
    ...(order.paidAt ? [[t("receipt.paid"), day.format(order.paidAt)]] : []),
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-sm leading-7 text-quiet">{name}</dt>
          <dd className="tabular-nums">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
