import type { Translator } from "@/lib/i18n/translator";
import { formatMoney, multiply, type Money } from "@/lib/money/money";
import { addressLines } from "@/lib/orders/address";
import type { OrderView } from "@/lib/orders/types";
import { list, title, type Block } from "./letter";

/** What was ordered and what it costs, and where it goes if it does. */
export function orderBlocks(order: OrderView, t: Translator, goesOut: boolean): Block[] {
  const { name, shippingAddress, market } = order;
  return [
    title(t("mail.lines")),
    { kind: "figures", rows: [...lines(order, t), ...totals(order, t)] },
    ...(goesOut && shippingAddress
      ? [title(t("mail.deliverTo")), list(addressLines(name, shippingAddress, market))]
      : []),
  ];
}

function lines({ lines: ordered, market }: OrderView, t: Translator) {
  return ordered.map(({ name, finish, quantity, unit }) => ({
    name: t("mail.pieces", { count: quantity, name, finish }),
    value: formatMoney(multiply(unit, quantity), market.locale),
  }));
}

function totals({ subtotal, discount, shipping, tax, total, market }: OrderView, t: Translator) {
  const show = (amount: Money) => formatMoney(amount, market.locale);
  return [
    { name: t("mail.subtotal"), value: show(subtotal) },
    ...(discount.minor > 0 ? [{ name: t("mail.discount"), value: show(multiply(discount, -1)) }] : []),
    { name: t("mail.delivery"), value: shipping.minor === 0 ? t("mail.free") : show(shipping) },
    { name: t("mail.total"), value: show(total), strong: true },
    ...(tax.minor > 0 ? [{ name: t("mail.taxIncluded"), value: show(tax) }] : []),
  ];
}
