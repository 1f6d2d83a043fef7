import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { report } from "@/lib/report";
import type { Deliver, Envelope } from "./deliver";
import { writeMail } from "./write";

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

/**
 * The job behind a written mail. It is claimed, with all that it says, before it is handed over, and never handed over
 * again once the mail server may have taken it: each mail is sent at most once (decision 021). Rejects, and is tried
 * again with growing gaps, where it was certainly not taken.
 */
export async function sendMail(office: PostOffice, id: string): Promise<void> {
  const mail = await office.db.mail.findUnique({ where: { id }, select: queued });
  if (mail?.state !== "queued") return;
  const written = await writeMail(office, mail);
  if (!written.ok) return end(office, id, "queued", { state: "failed", note: written.error });
  if (await claim(office.db, id, written.value)) await handOver(office, id, written.value);
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
