import type { MailView } from "@/lib/mail/queries";

/** Whether and when a mail left, or why it did not. */
export function MailState({ mail: { state, sentAt, createdAt, note } }: { mail: MailView }) {
  const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" });
  const words = state === "sent" && sentAt === null ? "unclear" : state;
  return (
    <span className="text-[0.9375rem] text-quiet tabular-nums">
      <span className="block">
        {words}, {time.format(sentAt ?? createdAt)} UTC
      </span>
      {note !== null && <span className="block text-fruit">{note}</span>}
    </span>
  );
}
