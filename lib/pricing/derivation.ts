import type { Currency } from "@/lib/money/currencies";
import { formatMoney, money } from "@/lib/money/money";
import { Rules, type Discount } from "./rules";

export type LockedLine = {
  sku: string;
  name: string;
  finish: string;
  unitMinor: number;
  quantity: number;
  discountMinor: number;
  taxMinor: number;
  totalMinor: number;
};

/** What an order keeps of its price; nothing else is needed to say how its total came about. */
export type LockedPrice = {
  currency: string;
  subtotalMinor: number;
  discountMinor: number;
  shippingMinor: number;
  shippingTaxMinor: number;
  taxMinor: number;
  totalMinor: number;
  /** As stored. Orders of before there were rules have none that can be read. */
  rules: unknown;
  lines: readonly LockedLine[];
};

type Show = (minor: number) => string;

/** How an order's total came about, line by line, for a merchant or an auditor: from the stored figures and rules alone. */
export function derivation(order: LockedPrice): string {
  const show: Show = (minor) => formatMoney(money(minor, order.currency as Currency), "en-GB");
  const rules = Rules.safeParse(order.rules).data ?? null;
  return [
    ...order.lines.map((line, index) => ofLine(line, index, show, rules)),
    equation(
      "Goods",
      plus(order.lines, (line) => show(line.unitMinor * line.quantity)),
      show(order.subtotalMinor),
    ),
    ...(order.discountMinor > 0 ? ofDiscount(order, show, rules?.discount ?? null) : []),
    ofDelivery(order, show, rules),
    ofTax(order, show, rules),
    ofTotal(order, show),
  ].join("\n");
}

function ofLine(line: LockedLine, index: number, show: Show, rules: Rules | null): string {
  const { unitMinor, quantity, discountMinor, totalMinor } = line;
  const gross = `${quantity} × ${show(unitMinor)} = ${show(unitMinor * quantity)}`;
  const less = `${show(unitMinor * quantity)} − ${show(discountMinor)} = ${show(totalMinor)}`;
  const price = discountMinor > 0 ? `${gross}; less discount: ${less}` : gross;
  return `${index + 1}. ${line.name}, ${line.finish} (${line.sku}): ${price}; ${taxIn(line.taxMinor, show, rules)}`;
}

function ofDiscount({ discountMinor, lines }: LockedPrice, show: Show, rule: Discount | null): string[] {
  const why = rule ? `Discount by ${rule.code}, ${wordsOf(rule, show)}` : "Discount";
  return [
    `${equation(
      why,
      plus(lines, (line) => show(line.discountMinor)),
      show(discountMinor),
    )}, split by what each line costs`,
  ];
}

function wordsOf(rule: Discount, show: Show): string {
  return rule.kind === "percent"
    ? `${rule.percent} % off the goods`
    : `${show(rule.amountMinor)} off the goods at most`;
}

function ofDelivery({ shippingMinor, shippingTaxMinor }: LockedPrice, show: Show, rules: Rules | null): string {
  const price = `Delivery: ${show(shippingMinor)}`;
  const tax = taxIn(shippingTaxMinor, show, rules);
  if (!rules) return `${price}; ${tax}`;
  const { parcelMinor, freeFromMinor, judgedOnMinor } = rules.shipping;
  const rule = `one parcel is ${show(parcelMinor)}, free from ${show(freeFromMinor)} of goods before discount`;
  return `${price}; ${rule}, here ${show(judgedOnMinor)}; ${tax}`;
}

function taxIn(minor: number, show: Show, rules: Rules | null): string {
  return rules ? `tax in it at ${percent(rules.tax.basisPoints)}: ${show(minor)}` : `tax in it: ${show(minor)}`;
}

function ofTax({ lines, shippingTaxMinor, taxMinor }: LockedPrice, show: Show, rules: Rules | null): string {
  const parts = [...lines.map((line) => show(line.taxMinor)), show(shippingTaxMinor)].join(" + ");
  const rule = rules ? `, amount × ${rules.tax.basisPoints} / ${10_000 + rules.tax.basisPoints} each` : "";
  return `${equation("Tax, included", parts, show(taxMinor))}${rule}`;
}

function ofTotal({ subtotalMinor, discountMinor, shippingMinor, totalMinor }: LockedPrice, show: Show): string {
  return equation(
    "Total",
    `${show(subtotalMinor)} − ${show(discountMinor)} + ${show(shippingMinor)}`,
    show(totalMinor),
  );
}

function equation(name: string, parts: string, result: string): string {
  return `${name}: ${parts} = ${result}`;
}

function plus(lines: readonly LockedLine[], term: (line: LockedLine) => string): string {
  return lines.map(term).join(" + ");
}

function percent(basisPoints: number): string {
  return new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}
