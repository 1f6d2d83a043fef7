import { createHash } from "node:crypto";
import { z } from "zod";
import { readAlertRow, toAlertView } from "@/lib/alerts/alert-view";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/translator";
import { MarketCode } from "@/lib/markets/schema";
import { readOrderView } from "@/lib/orders/queries";
import { err, ok, type Result } from "@/lib/result";
import { asHtml } from "./as-html";
import { asText } from "./as-text";
import { compose } from "./compose";
import { composeAlert } from "./compose-alert";
import type { Envelope } from "./deliver";
import type { AlertMailKind, MailKind } from "./enqueue";
import type { Letter } from "./letter";

type Desk = Readonly<{ db: Db; now: Clock; site: Readonly<{ origin: string }> }>;
type Written = Result<{ to: string; letter: Letter }, string>;
type OrderRef = { id: string; email: string | null; customer: { email: string } | null };
type Row = { key: string; kind: string; facts: unknown; recipient: string | null; order: OrderRef | null };

/** What a mail says at this moment and to whom, or why there is nobody to say it to. */
export async function writeMail(desk: Desk, mail: Row): Promise<Result<Envelope, string>> {
  const written = await (mail.order ? ofOrder(desk, mail, mail.order) : ofAlert(desk, mail));
  if (!written.ok) return written;
  const { to, letter } = written.value;
  const digest = createHash("sha256").update(mail.key).digest("hex").slice(0, 40);
  return ok({
    messageId: `<${digest}@${new URL(desk.site.origin).hostname}>`,
    ...{ to, subject: letter.subject, text: asText(letter), html: asHtml(letter), at: desk.now() },
    ...(letter.stop && { stop: letter.stop }),
  });
}

async function ofOrder({ db, now, site }: Desk, mail: Row, ref: OrderRef): Promise<Written> {
  const to = mail.recipient ?? ref.email ?? ref.customer?.email;
  const order = await readOrderView(db, { id: ref.id }, now());
  if (!to || !order) return err("the order has no e-mail address");
  const t = translator(order.market);
  return ok({ to, letter: compose(mail.kind as MailKind, { order, facts: mail.facts, t, origin: site.origin }) });
}

const AlertFacts = z.object({ alertId: z.uuid() });

/** Whoever has taken an alert back since is not written to. */
async function ofAlert({ db, site }: Desk, { kind, facts, recipient }: Row): Promise<Written> {
  const row = await readAlertRow(db, { id: AlertFacts.parse(facts).alertId });
  if (!row || !recipient) return err("the alert was taken back");
  const market = MarketCode.parse(row.market);
  const from = { alert: toAlertView(row, market), market, t: translator(market), origin: site.origin };
  return ok({ to: recipient, letter: composeAlert(kind as AlertMailKind, from) });
}
