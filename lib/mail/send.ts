import { createHash } from "node:crypto";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import { readOrderView } from "@/lib/orders/queries";
import { report } from "@/lib/report";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import { compose } from "./compose";
import type { Deliver, Envelope } from "./deliver";
import type { MailKind } from "./enqueue";

export type PostOffice = Readonly<{ db: Db; now: Clock; site: Readonly<{ origin: string }>; deliver: Deliver }>;

/** What a mail says of itself from its claim until the mail server has answered; `sentAt` is empty for as long. */
const HANDED_OVER = "handed over, no answer yet";

const queued = {
  id: true,
  key: true,
  kind: true,
  facts: true,
  state: true,
  recipient: true,
  order: { select: { id: true, email: true, customer: { select: { email: true } } } },
} as const;

type QueuedMail = NonNullable<Awaited<ReturnType<typeof readMail>>>;

/**
 * The job behind a written mail. It is claimed, with all that it says, before it is handed over, and never handed over
 * again once the mail server may have taken it: each mail is sent at most once (decision 021). Rejects, and is tried
 * again with growing gaps, where it was certainly not taken.
 */
export async function sendMail(office: PostOffice, id: string): Promise<void> {
  const mail = await readMail(office.db, id);
  if (mail?.state !== "queued") return;
  const envelope = await write(office, mail);
  if (!envelope) return end(office, id, "queued", { state: "failed", note: "the order has no e-mail address" });
  if (await claim(office.db, id, envelope)) await handOver(office, id, envelope);
}

function readMail(db: Db, id: string) {
  return db.mail.findUnique({ where: { id }, select: queued });
}

async function write({ db, now, site }: PostOffice, mail: QueuedMail): Promise<Envelope | null> {
  if (!mail.order) return null;
  const to = mail.recipient ?? mail.order.email ?? mail.order.customer?.email;
  const order = await readOrderView(db, { id: mail.order.id }, now());
  if (!to || !order) return null;
  const { origin } = site;
  const letter = compose(mail.kind as MailKind, { order, facts: mail.facts, t: translator(order.market), origin });
  const messageId = `<${createHash("sha256").update(mail.key).digest("hex").slice(0, 40)}@${new URL(origin).hostname}>`;
  return { messageId, to, subject: letter.subject, text: asText(letter), html: asHtml(letter), at: now() };
}

async function claim(db: Db, id: string, { to, subject, text, html }: Envelope): Promise<boolean> {
  const { count } = await db.mail.updateMany({
    where: { id, state: "queued" },
    data: { state: "sent", recipient: to, subject, text, html, note: HANDED_OVER },
  });
  return count === 1;
}

async function handOver(office: PostOffice, id: string, envelope: Envelope): Promise<void> {
  const delivery = await office.deliver(envelope).catch(async (error: unknown) => {
    await end(office, id, "sent", { state: "queued", note: "not taken yet" });
    throw error;
  });
  if (delivery.kind === "accepted") return end(office, id, "sent", { sentAt: office.now(), note: null });
  report("mail was not taken", delivery.why, { mail: id });
  const note = delivery.why.slice(0, 300);
  if (delivery.kind === "refused") return end(office, id, "sent", { state: "failed", note: `refused: ${note}` });
  return end(office, id, "sent", { note: `may not have been taken: ${note}` });
}

async function end(
  { db }: PostOffice,
  id: string,
  state: "queued" | "sent",
  data: { state?: "queued" | "failed"; sentAt?: Date; note: string | null },
): Promise<void> {
  await db.mail.updateMany({ where: { id, state, sentAt: null }, data });
}
