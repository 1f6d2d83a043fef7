import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Entries } from "./postings";

export type LedgerKind = "sale" | "capture" | "refund" | "refund_failed" | "dispute" | "dispute_won" | "fee";

export type Posting = {
  orderId: string;
  kind: LedgerKind;
  /** WooshPay's own id of what happened, or the order's reference: with order and kind it makes each fact be booked once. */
  sourceId: string;
  currency: string;
  at: Date;
  entries: Entries;
};

/** Books each fact once, however often it is told. One statement; the database refuses what does not balance. */
export async function post(tx: Pick<Tx, "$executeRaw">, { orderId, kind, sourceId, currency, at, entries }: Posting) {
  const rows = Object.entries(entries).filter(([, minor]) => minor !== 0);
  if (rows.length === 0) return;
  const values = Prisma.join(rows.map(([account, minor]) => Prisma.sql`(${account}::"LedgerAccount", ${minor}::int)`));
  await tx.$executeRaw`
    WITH booked AS (
      INSERT INTO "LedgerTransaction" (id, "orderId", kind, "sourceId", currency, at)
      VALUES (gen_random_uuid(), ${orderId}::uuid, ${kind}, ${sourceId}, ${currency}, ${at})
      ON CONFLICT ("orderId", kind, "sourceId") DO NOTHING RETURNING id)
    INSERT INTO "LedgerEntry" ("transactionId", account, "amountMinor")
    SELECT booked.id, entry.account, entry.minor FROM booked, (VALUES ${values}) AS entry (account, minor)`;
}
