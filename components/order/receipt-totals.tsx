import { money, multiply } from "@/lib/money/money";
import type { RefundView } from "@/lib/orders/types";
import type { ReceiptPart } from "./receipt";

/** Goods, discount, delivery and total; the tax in it; what has gone back since, and what remains. */
export function ReceiptTotals(part: ReceiptPart) {
  const { order, show, t } = part;
  const { subtotal, discount, shipping, total } = order;
  const refunds = order.refunds.filter(({ state }) => state !== "failed");
  const kept = refunds.reduce((minor, { amount }) => minor - amount.minor, total.minor);
  return (
    <dl className="ms-auto mt-6 grid max-w-md break-inside-avoid grid-cols-[1fr_auto] gap-y-2 tabular-nums">
      <Figure name={t("receipt.goods")} value={show(subtotal)} />
      {discount.minor > 0 && <Figure name={t("receipt.discount")} value={show(multiply(discount, -1))} />}
      <Figure name={t("receipt.delivery")} value={shipping.minor === 0 ? t("receipt.free") : show(shipping)} />
      <Figure name={t("receipt.total")} value={show(total)} strong />
      <Tax {...part} />
      {refunds.map((refund, index) => (
        <Figure key={index} name={refundName(refund, part)} value={show(multiply(refund.amount, -1))} />
      ))}
      {refunds.length > 0 && <Figure name={t("receipt.kept")} value={show(money(kept, total.currency))} strong />}
    </dl>
  );
}

function Tax({ order: { tax, taxRate }, show, market, t }: ReceiptPart) {
  if (tax.minor === 0) return null;
  const percent = new Intl.NumberFormat(market.locale, { style: "percent", maximumFractionDigits: 2 });
  const name = taxRate === null ? t("receipt.taxSum") : t("receipt.taxAt", { rate: percent.format(taxRate) });
  return <Figure name={name} value={show(tax)} />;
}

function refundName({ state, at }: RefundView, { market, t }: ReceiptPart): string {
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeZone: "UTC" }).format(at);
  return state === "done" ? t("receipt.refundDone", { date }) : t("receipt.refundUnderWay", { date });
}

function Figure({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  const weight = strong ? "mt-1 border-t border-ink pt-3 text-lg font-medium" : "";
  return (
    <>
      <dt className={`pe-8 ${weight}`}>{name}</dt>
      <dd className={`text-end ${weight}`}>{value}</dd>
    </>
  );
}
