import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { findMail } from "@/lib/mail/queries";
import { requireDevelopment } from "../../require-development";
import { MailState } from "../mail-state";

type Props = { params: Promise<{ id: string }> };

const mailbox = "/dev/mailbox";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Mail" };

/** One mail, as HTML in a frame that may do nothing, and as text. */
export default async function MailPage({ params }: Props) {
  requireDevelopment();
  const id = z.uuid().safeParse((await params).id);
  const mail = id.success ? await findMail(id.data) : null;
  if (!mail) notFound();
  const { subject, kind, recipient, order, text, html } = mail;
  return (
    <>
      <p>
        <a href={mailbox} className="inline-flex min-h-11 items-center text-link">
          Mailbox
        </a>
      </p>
      <h1 dir="auto" className="mt-4 text-heading wrap-anywhere">
        {subject ?? `${kind}, not written yet`}
      </h1>
      <p className="mt-3 wrap-anywhere text-quiet">
        To {recipient ?? "nobody yet"}
        {order && (
          <>
            {" · "}
            <a href={order.path} className="text-link">
              {order.number}
            </a>
          </>
        )}
      </p>
      <p className="mt-1">
        <MailState mail={mail} />
      </p>
      {html !== null && (
        <iframe
          sandbox=""
          srcDoc={html}
          title="The mail as HTML"
          className="mt-8 h-[60rem] w-full border border-line"
        />
      )}
      {text !== null && (
        <section className="mt-10">
          <h2 className="text-heading">As text</h2>
          <pre dir="auto" className="mt-4 bg-shelf p-6 font-mono text-[0.9375rem] wrap-anywhere whitespace-pre-wrap">
            {text}
          </pre>
        </section>
      )}
    </>
  );
}
