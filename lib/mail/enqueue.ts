import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";

export const mailKinds = ["confirmed", "waiting", "failed", "shipped", "refunded", "cancelled", "withdrawn"] as const;
export type MailKind = (typeof mailKinds)[number];

export const alertMailKinds = ["alert_asked", "back_in_stock"] as const;
export type AlertMailKind = (typeof alertMailKinds)[number];

type Told = {
  /** What it tells of; the same fact is told once. */
  about: string;
  facts?: Prisma.InputJsonObject;
  at: Date;
};
/** `to`: who gets it, where that is not whoever ordered. */
type OfOrder = Told & { orderId: string; kind: MailKind; to?: string };
type OfAlert = Told & { orderId: null; kind: AlertMailKind; to: string };
export type NewMail = OfOrder | OfAlert;

/** Writes a mail in the transaction of what it tells of, with the job that sends it. One statement. */
export async function enqueueMail(tx: Pick<Tx, "$executeRaw">, { orderId, kind, about, facts = {}, to, at }: NewMail) {
  await tx.$executeRaw`
    WITH written AS (
      INSERT INTO "Mail" (id, key, "orderId", kind, facts, state, recipient, "createdAt")
      VALUES (gen_random_uuid(), ${`${kind}:${about}`}, ${orderId}::uuid, ${kind}, ${JSON.stringify(facts)}::jsonb, 'queued', ${to ?? null}, ${at})
      ON CONFLICT (key) DO NOTHING RETURNING id)
    SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', written.id),
      job_key => 'send-mail:' || written.id) FROM written`;
}
