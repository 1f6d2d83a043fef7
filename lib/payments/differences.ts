import type { Tx } from "@/lib/db/client";

/** Ways in which our books and WooshPay's can differ. What is safe to repair is repaired; the rest waits for a person. */
export const differenceKinds = [
  "paid_but_unknown",
  "paid_but_open_here",
  "paid_only_here",
  "amount_differs",
  "refunded_elsewhere",
  "refund_failed",
  "refund_unclear",
  "disputed",
  "session_without_order",
  "waits_too_long",
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export type NewDifference = {
  kind: DifferenceKind;
  /** WooshPay's id, or ours, of what differs. */
  subject: string;
  orderId: string | null;
  detail: string;
  at: Date;
};

/** Notes a difference once for as long as it is open. */
export async function noteDifference(
  tx: Pick<Tx, "$executeRaw">,
  { kind, subject, orderId, detail, at }: NewDifference,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Difference" (id, kind, subject, "orderId", detail, "foundAt")
    VALUES (gen_random_uuid(), ${kind}, ${subject}, ${orderId}::uuid, ${detail}, ${at})
    ON CONFLICT (kind, subject) WHERE "resolvedAt" IS NULL DO NOTHING`;
}

export async function resolveDifference(
  { db, now }: { db: Pick<Tx, "difference">; now: () => Date },
  kind: DifferenceKind,
  subject: string,
): Promise<void> {
  await db.difference.updateMany({ where: { kind, subject, resolvedAt: null }, data: { resolvedAt: now() } });
}
