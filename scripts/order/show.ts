import { orderNumber } from "@/lib/orders/order-number";
import type { OrderRecord } from "@/lib/orders/order-record";
import { tellOrder } from "@/lib/orders/tell-order";
import { chapters, type TimelineEntry } from "@/lib/orders/timeline";
import type { Currency } from "@/lib/money/currencies";
import { formatMoney, money } from "@/lib/money/money";
import { derivation } from "@/lib/pricing/derivation";

type Show = (minor: number) => string;

const time = (at: Date) => at.toISOString().slice(0, 19).replace("T", " ");
const day = (at: Date | null) => (at ? time(at) : "-");

/** Everything about an order, to be read in a terminal. */
export function showOrder(order: OrderRecord): string {
  const show: Show = (minor) => formatMoney(money(minor, order.currency as Currency), "en-GB");
  const { number, reference, state, fulfilment, capture, market, reviewReason, cancelledAt } = order;
  const facts = [
    `${orderNumber(number)}  ${reference}  ${market}`,
    `money ${state}, goods ${fulfilment}, taken ${capture === "manual" ? "at the first parcel" : "at checkout"}`,
    ...(reviewReason ? [`under review because: ${reviewReason}`] : []),
    ...(cancelledAt ? [`given up ${time(cancelledAt)}`] : []),
    `placed ${time(order.placedAt)}, paid ${day(order.paidAt)}, receipt ${order.invoiceNumber ?? "-"}`,
    `taken ${show(order.capturedMinor)}, given back ${show(order.refundedMinor)}`,
  ];
  return [
    section("Order", facts),
    section("How the total came about", derivation(order).split("\n")),
    section("Lines", order.lines.map(lineText)),
    section("Parcels", order.shipments.map(parcelText)),
    section(
      "Refunds",
      order.refunds.map((refund) => refundText(refund, show)),
    ),
    section(
      "Disputes",
      order.disputes.map(
        ({ id, status, amountMinor, openedAt }) => `${id}  ${status}  ${show(amountMinor)}  ${time(openedAt)}`,
      ),
    ),
    section("Ledger", ledgerText(order, show)),
    section(
      "Differences",
      order.differences.map(
        ({ kind, detail, resolvedAt }) => `${kind}: ${detail} (${resolvedAt ? "square again" : "OPEN"})`,
      ),
    ),
    section(
      "History",
      order.events.map(
        ({ at, from, to, fulfilment: goods, cause }) =>
          `${time(at)}  ${to ? `${from ?? ""} → ${to}` : (goods ?? "note")}  ${cause}`,
      ),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

const pieces = (list: readonly { quantity: number }[]) => list.reduce((sum, { quantity }) => sum + quantity, 0);

function lineText({ sku, name, finish, quantity, shipped, refunded }: OrderRecord["lines"][number]): string {
  const back = refunded.filter(({ refund }) => refund.state !== "failed");
  return `${sku}  ${name}, ${finish}: ${quantity} ordered, ${pieces(shipped)} sent, ${pieces(back)} given back`;
}

function parcelText({ number, at, carrier, tracking, deliveredAt, lines }: OrderRecord["shipments"][number]): string {
  const content = lines.map(({ line, quantity }) => `${quantity} × ${line.sku}`).join(", ");
  return `${number}  ${time(at)}  ${content}  ${[carrier, tracking].filter(Boolean).join(" ")}  arrived ${day(deliveredAt)}`;
}

function refundText(
  { number, state, amountMinor, cause, createdAt, lines }: OrderRecord["refunds"][number],
  show: Show,
) {
  const content = lines.map(({ line, quantity }) => `${quantity} × ${line.sku}`).join(", ");
  return `${number}  ${state}  ${show(amountMinor)}  ${time(createdAt)}  ${content}  ${cause}`;
}

function ledgerText({ ledger }: OrderRecord, show: Show): string[] {
  const balances = new Map<string, number>();
  for (const { entries } of ledger) {
    for (const { account, amountMinor } of entries) balances.set(account, (balances.get(account) ?? 0) + amountMinor);
  }
  return [
    ...ledger.map(
      ({ at, kind, entries }) =>
        `${time(at)}  ${kind}: ${entries.map(({ account, amountMinor }) => `${account} ${show(amountMinor)}`).join(", ")}`,
    ),
    ...(balances.size > 0
      ? [
          `balance: ${[...balances]
            .filter(([, minor]) => minor !== 0)
            .map(([account, minor]) => `${account} ${show(minor)}`)
            .join(", ")}`,
        ]
      : []),
  ];
}

/** The order's story, with what was sent and answered. */
export function showTimeline(order: OrderRecord): string {
  return chapters(tellOrder(order))
    .map(({ since, entries }) =>
      section(
        time(since),
        entries.flatMap(({ entry, offset }) => [`${offset.padEnd(14)}${head(entry)}`, ...bodies(entry)]),
      ),
    )
    .join("\n\n");
}

function head({ kind, title, detail, alarming }: TimelineEntry): string {
  return `${alarming ? "! " : "  "}${kind.padEnd(11)}${title}${detail ? `: ${detail}` : ""}`;
}

function bodies({ bodies = [] }: TimelineEntry): string[] {
  return bodies.map(({ name, value }) => `${" ".repeat(27)}${name}: ${JSON.stringify(value)}`);
}
