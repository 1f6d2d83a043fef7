import type { Currency } from "@/lib/money/currencies";
import { formatMoney, money } from "@/lib/money/money";
import { redactBody } from "@/lib/redact";
import type { OrderRecord } from "./order-record";
import { mergeTimeline, type TimelineEntry } from "./timeline";

/** Everything that happened to an order, as one story. */
export function tellOrder(order: OrderRecord): TimelineEntry[] {
  const show = (minor: number) => formatMoney(money(minor, order.currency as Currency), "en-GB");
  const job = (key: string) => jobText(order, key);
  return mergeTimeline(
    beginning(order, show),
    order.attempts.map((attempt) => ({
      at: attempt.createdAt,
      kind: "request",
      title: `Request ${attempt.number} to open a pay page, stored before it was sent`,
      detail: [`key ${attempt.idempotencyKey}`, attempt.state, attempt.sessionId, attempt.intentId, attempt.refusal]
        .filter(Boolean)
        .join(", "),
      bodies: [{ name: "Request", value: redactBody(attempt.requestBody) }],
    })),
    order.calls.map(callEntry),
    order.webhooks.flatMap((event) => webhookEntries(event, job(`settle-event:${event.id}`))),
    order.events.map(moveEntry),
    order.ledger.map((booked) => ({
      at: booked.at,
      kind: "ledger",
      title: booked.kind.replaceAll("_", " "),
      detail: booked.entries.map(({ account, amountMinor }) => `${account} ${show(amountMinor)}`).join(", "),
    })),
    moneyThatGoes(order, show, job),
    order.shipments.flatMap(({ number, at, deliveredAt, carrier, tracking, lines }) => [
      {
        at,
        kind: "shipment" as const,
        title: `Parcel ${number}: ${lines.map(({ line, quantity }) => `${quantity} × ${line.sku}`).join(", ")}`,
        ...(carrier && { detail: [carrier, tracking].filter(Boolean).join(" ") }),
      },
      ...(deliveredAt ? [{ at: deliveredAt, kind: "shipment" as const, title: `Parcel ${number} arrived` }] : []),
    ]),
    order.mails.flatMap((mail) => mailEntries(mail, job(`send-mail:${mail.id}`))),
    order.differences.flatMap(({ kind, detail, foundAt, resolvedAt }) => [
      { at: foundAt, kind: "difference" as const, title: `Difference: ${kind}`, detail, alarming: resolvedAt === null },
      ...(resolvedAt ? [{ at: resolvedAt, kind: "difference" as const, title: `Square again: ${kind}` }] : []),
    ]),
  );
}

type Show = (minor: number) => string;
type Job = { detail?: string; alarming?: boolean };

function jobText({ jobs }: OrderRecord, key: string): Job {
  const job = jobs.find((each) => each.key === key);
  if (!job) return {};
  const tried =
    job.attempts === 0 ? "waits for the worker" : `tried ${job.attempts} times: ${job.last_error ?? "under way"}`;
  return { detail: tried, alarming: job.attempts > 0 };
}

function beginning(order: OrderRecord, show: Show): TimelineEntry[] {
  const { placedAt: at, cartVersion, lines, rules, totalMinor, claim } = order;
  const pieces = lines.map(({ quantity, name, finish }) => `${quantity} × ${name}, ${finish}`).join("; ");
  const locked = lines.map(({ sku, unitMinor, quantity, discountMinor, taxMinor, totalMinor }) => ({
    sku,
    unitMinor,
    quantity,
    discountMinor,
    taxMinor,
    totalMinor,
  }));
  return [
    { at, kind: "cart", title: `Cart, version ${cartVersion}`, detail: pieces },
    {
      at,
      kind: "price",
      title: `Price locked: ${show(totalMinor)}`,
      ...(claim && { detail: `code ${claim.promotion.code}, ${claim.state}` }),
      bodies: [
        { name: "Lines", value: locked },
        { name: "Rules", value: rules },
      ],
    },
  ];
}

function callEntry({
  at,
  call,
  status,
  outcome,
  ms,
  requestId,
  request,
  answer,
}: OrderRecord["calls"][number]): TimelineEntry {
  const bodies = [
    { name: "Sent", value: request },
    { name: "Answered", value: answer },
  ].filter(({ value }) => value !== null);
  const same = answer === null && status !== null ? "as the last time" : null;
  return {
    at,
    kind: "call",
    title: call,
    detail: [status ?? "no answer", outcome, `${ms} ms`, requestId, same].filter(Boolean).join(", "),
    bodies,
    alarming: outcome !== "answered",
  };
}

function webhookEntries(event: OrderRecord["webhooks"][number], job: Job): TimelineEntry[] {
  const { id, type, receivedAt, doneAt, state, note, body } = event;
  const detail = [id, note, job.detail].filter(Boolean).join(", ");
  const bodies = [{ name: "Event", value: redactBody(JSON.stringify(body)) }];
  return [
    {
      at: receivedAt,
      kind: "event",
      title: `Event ${type} received`,
      detail,
      bodies,
      ...(job.alarming && { alarming: true }),
    },
    ...(doneAt ? [{ at: doneAt, kind: "event" as const, title: `Event ${type} handled: ${state}` }] : []),
  ];
}

function moveEntry({ at, from, to, fulfilment, cause }: OrderRecord["events"][number]): TimelineEntry {
  if (to)
    return { at, kind: "move", title: from ? `${from} → ${to}` : to, detail: cause, alarming: to === "under_review" };
  return fulfilment ? { at, kind: "goods", title: fulfilment, detail: cause } : { at, kind: "note", title: cause };
}

/** A mail that has not gone has no instant of its own: what became of it is told where it was written. */
function mailEntries(
  { kind, createdAt, sentAt, state, note }: OrderRecord["mails"][number],
  job: Job,
): TimelineEntry[] {
  const written = { at: createdAt, kind: "mail" as const, title: `Mail "${kind}" written`, ...job };
  if (sentAt)
    return [written, { at: sentAt, kind: "mail", title: `Mail "${kind}" ${state}`, ...(note && { detail: note }) }];
  if (!note) return [written];
  const detail = [`${state}: ${note}`, job.detail].filter(Boolean).join("; ");
  return [{ ...written, detail, alarming: state === "failed" || written.alarming === true }];
}

function moneyThatGoes(
  { refunds, disputes, withdrawals }: OrderRecord,
  show: Show,
  job: (key: string) => Job,
): TimelineEntry[] {
  return [
    ...refunds.flatMap(({ id, number, amountMinor, cause, createdAt, settledAt, state, refundId }) => [
      {
        at: createdAt,
        kind: "refund" as const,
        title: `Refund ${number} of ${show(amountMinor)} written`,
        detail: [cause, job(`send-refund:${id}`).detail].filter(Boolean).join("; "),
      },
      ...(settledAt
        ? [
            {
              at: settledAt,
              kind: "refund" as const,
              title: `Refund ${number}: ${state}`,
              ...(refundId && { detail: refundId }),
              alarming: state === "failed",
            },
          ]
        : []),
    ]),
    ...disputes.flatMap(({ id, status, amountMinor, openedAt, closedAt }) => [
      {
        at: openedAt,
        kind: "dispute" as const,
        title: `Disputed: ${show(amountMinor)}`,
        detail: id,
        alarming: !closedAt,
      },
      ...(closedAt ? [{ at: closedAt, kind: "dispute" as const, title: `Dispute ${status}`, detail: id }] : []),
    ]),
    ...withdrawals.map(({ receivedAt: at }) => ({ at, kind: "withdrawal" as const, title: "The shopper withdrew" })),
  ];
}
