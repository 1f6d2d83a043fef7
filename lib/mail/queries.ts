import { db } from "@/lib/db/client";
import { orderNumber } from "@/lib/orders/order-number";

const listed = {
  id: true,
  kind: true,
  state: true,
  recipient: true,
  subject: true,
  createdAt: true,
  sentAt: true,
  note: true,
  order: { select: { number: true, token: true, market: true } },
} as const;

export type MailView = {
  id: string;
  kind: string;
  state: string;
  recipient: string | null;
  subject: string | null;
  createdAt: Date;
  sentAt: Date | null;
  note: string | null;
  /** Null where it is about no order. */
  order: { number: string; path: string } | null;
};

type Row = Omit<MailView, "order"> & { order: { number: number; token: string; market: string } | null };

/** The newest mails, those that wait or failed included. For whoever runs the shop, never for a shopper. */
export async function listMails(): Promise<MailView[]> {
  const mails = await db().mail.findMany({ orderBy: { createdAt: "desc" }, take: 100, select: listed });
  return mails.map(toMailView);
}

export async function findMail(id: string): Promise<(MailView & { text: string | null; html: string | null }) | null> {
  const mail = await db().mail.findUnique({ where: { id }, select: { ...listed, text: true, html: true } });
  return mail && { ...toMailView(mail), text: mail.text, html: mail.html };
}

function toMailView({ order, ...mail }: Row): MailView {
  const { id, kind, state, recipient, subject, createdAt, sentAt, note } = mail;
  return {
    ...{ id, kind, state, recipient, subject, createdAt, sentAt, note },
    order: order && { number: orderNumber(order.number), path: `/${order.market}/orders/${order.token}` },
  };
}
