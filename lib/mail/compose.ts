import { z } from "zod";
import type { Translator } from "@/lib/i18n/translator";
import type { Market } from "@/lib/markets/markets";
import { formatMoney, money, type Money } from "@/lib/money/money";
import { arrivalDates } from "@/lib/pricing/arrival";
import type { OrderView } from "@/lib/orders/types";
import type { MailKind } from "./enqueue";
import { list, text, title, type Block, type Letter } from "./letter";
import { orderBlocks } from "./order-blocks";

/** What a mail's row tells beyond the order itself. */
const Facts = z.object({
  amountMinor: z.int().optional(),
  shipmentId: z.string().optional(),
  because: z.string().optional(),
  withdrawal: z
    .object({
      name: z.string(),
      at: z.coerce.date(),
      outcome: z.enum(["cancelled", "reserved", "unsent", "sent"]),
      pieces: z.array(z.object({ name: z.string(), finish: z.string(), quantity: z.int() })),
    })
    .optional(),
});
type Facts = z.infer<typeof Facts>;

export type ComposeFrom = { order: OrderView; facts: unknown; t: Translator; origin: string };
type About = { order: OrderView; facts: Facts; t: Translator; show: (amount: Money) => string };
type Part = Pick<Letter, "subject" | "heading" | "blocks">;

/** The letter that tells of something that happened to an order: pure, from what is stored. */
export function compose(kind: MailKind, { order, facts, t, origin }: ComposeFrom): Letter {
  const { number, market, name, token } = order;
  const show = (amount: Money) => formatMoney(amount, market.locale);
  const part = kinds[kind]({ order, facts: Facts.parse(facts), t, show });
  const greeting = name === null ? t("mail.greetingPlain") : t("mail.greeting", { name: isolated(name, market) });
  const link: Block = { kind: "link", label: t("mail.link"), href: `${origin}/${market.code}/orders/${token}` };
  return {
    language: market.code,
    dir: market.dir,
    subject: part.subject,
    heading: part.heading,
    blocks: [text(greeting), ...part.blocks, link, ...orderBlocks(order, t, goingOut.includes(kind))],
    footer: t("mail.footer", { number }),
  };
}

/** Mails of orders that are, or may be, on their way to somebody. */
const goingOut: readonly MailKind[] = ["confirmed", "waiting", "shipped"];

const kinds: Record<MailKind, (about: About) => Part> = {
  confirmed: ({ order, t, show }) => {
    const total = show(order.total);
    const arrives = t("arrival.mail", { dates: arrivalDates(order.paidAt ?? order.placedAt, order.market) });
    if (order.total.minor === 0) return plain("confirmed", order, t, [t("mail.confirmed.free"), arrives]);
    const arrived = order.captured.minor > 0;
    const paid = arrived ? t("mail.confirmed.paid", { total }) : t("mail.confirmed.reserved", { total });
    return plain("confirmed", order, t, [paid, arrives]);
  },
  waiting: ({ order, t, show }) => plain("waiting", order, t, [t("mail.waiting.text", { total: show(order.total) })]),
  failed: ({ order, t }) => plain("failed", order, t, [t("mail.failed.text")]),
  shipped,
  refunded: ({ order, facts, t, show }) => {
    const amount = show(money(facts.amountMinor ?? order.refunded.minor, order.total.currency));
    return {
      subject: t("mail.refunded.subject", { number: order.number, amount }),
      heading: t("mail.refunded.heading"),
      blocks: [text(t("mail.refunded.text", { amount })), ...next(t, [t("mail.refunded.next")])],
    };
  },
  cancelled,
  withdrawn,
};

function plain(kind: "confirmed" | "waiting" | "failed", { number }: OrderView, t: Translator, words: string[]): Part {
  return {
    subject: t(`mail.${kind}.subject`, { number }),
    heading: t(`mail.${kind}.heading`),
    blocks: [...words.map(text), ...next(t, [t(`mail.${kind}.next`)])],
  };
}

function shipped({ order, facts, t }: About): Part {
  const { number, market } = order;
  const parcel = order.shipments.find(({ id }) => id === facts.shipmentId);
  const isLast = parcel?.number === order.shipments.length && order.stage !== "partly_shipped";
  return {
    subject: isLast ? t("mail.shipped.subject", { number }) : t("mail.shipped.subjectPart", { number }),
    heading: t("mail.shipped.heading"),
    blocks: [
      text(t("mail.shipped.text")),
      list((parcel?.pieces ?? []).map((piece) => t("mail.pieces", { ...piece, count: piece.quantity }))),
      list([
        ...(parcel?.carrier ? [t("mail.shipped.carrier", { carrier: isolated(parcel.carrier, market) })] : []),
        ...(parcel?.tracking ? [t("mail.shipped.tracking", { tracking: isolated(parcel.tracking, market) })] : []),
      ]),
      ...next(t, [isLast ? t("mail.shipped.nextAll") : t("mail.shipped.nextPart")]),
    ],
  };
}

/** Reasons for which money that came was not served, as `cause` of the order has them. */
const reasons = {
  "the stock is gone": "stockGone",
  "the code is used up": "codeUsedUp",
  "the shopper has bought anew since": "boughtAnew",
} as const;

function cancelled({ order, facts, t, show }: About): Part {
  const { number, captured, left } = order;
  const reason = Object.entries(reasons).find(([because]) => because === facts.because)?.[1];
  const amount = show(left.minor > 0 ? left : captured);
  const fate = left.minor > 0 ? t("mail.cancelled.returning", { amount }) : t("mail.cancelled.returned", { amount });
  return {
    subject: t("mail.cancelled.subject", { number }),
    heading: t("mail.cancelled.heading"),
    blocks: [
      text(t("mail.cancelled.text")),
      ...(reason ? [text(t(`mail.cancelled.${reason}`))] : []),
      text(captured.minor === 0 ? t("mail.cancelled.nothing") : fate),
      ...next(t, [t("mail.cancelled.next")]),
    ],
  };
}

const outcomes = {
  cancelled: "nextCancelled",
  reserved: "nextReserved",
  unsent: "nextUnsent",
  sent: "nextSent",
} as const;

function withdrawn({ order, facts, t }: About): Part {
  const { number, market } = order;
  if (!facts.withdrawal) throw new Error(`the mail of a withdrawal of ${number} does not tell of it`);
  const { name, at, pieces, outcome } = facts.withdrawal;
  const time = new Intl.DateTimeFormat(market.locale, { dateStyle: "long", timeStyle: "long", timeZone: "UTC" });
  return {
    subject: t("mail.withdrawn.subject", { number }),
    heading: t("mail.withdrawn.heading"),
    blocks: [
      text(t("mail.withdrawn.text", { time: time.format(at), name: isolated(name, market), number })),
      list(pieces.map((piece) => t("mail.pieces", { ...piece, count: piece.quantity }))),
      ...next(t, [t(`mail.withdrawn.${outcomes[outcome]}`), t("mail.withdrawn.keep")]),
    ],
  };
}

/** Within Arabic, where plain text has no other means: what somebody else wrote keeps the order of its own signs. */
function isolated(words: string, { dir }: Pick<Market, "dir">): string {
  return dir === "rtl" ? `\u2068${words}\u2069` : words;
}

function next(t: Translator, words: string[]): Block[] {
  return [title(t("mail.next")), ...words.map(text)];
}
