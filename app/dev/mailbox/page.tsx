import type { Metadata } from "next";
import { listMails, type MailView } from "@/lib/mail/queries";
import { requireDevelopment } from "../require-development";
import { MailState } from "./mail-state";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Mailbox" };

/** What shoppers have been written, on this machine. */
export default async function MailboxPage() {
  requireDevelopment();
  const mails = await listMails();
  return (
    <>
      <h1 className="text-title">Mailbox</h1>
      <p className="mt-4 max-w-prose text-quiet">
        Every mail the shop has written, newest first. Without SMTP_URL none of them leaves this machine.
      </p>
      {mails.length === 0 ? (
        <p className="mt-10">Nothing yet. Buy something.</p>
      ) : (
        <ul className="mt-10 border-t border-line">
          {mails.map((mail) => (
            <Row key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </>
  );
}

function Row({ mail }: { mail: MailView }) {
  const { id, kind, subject, recipient, order } = mail;
  return (
    <li className="border-b border-line">
      <a href={`/dev/mailbox/${id}`} className="group grid gap-x-8 gap-y-1 py-4 sm:grid-cols-[1fr_auto]">
        <span className="wrap-anywhere">
          <bdi className="font-medium underline-offset-4 group-hover:underline">{subject ?? kind}</bdi>
          <span className="block text-[0.9375rem] text-quiet">
            {[recipient ?? "no address yet", kind, ...(order ? [order.number] : [])].join(" · ")}
          </span>
        </span>
        <span className="sm:text-end">
          <MailState mail={mail} />
        </span>
      </a>
    </li>
  );
}
