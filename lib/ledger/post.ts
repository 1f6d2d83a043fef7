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
export async function post(tx: Pick<Tx, "$executeRaw">, ...postings: readonly Posting[]): Promise<void> {
  const facts = postings.map(({ entries, ...fact }) => ({
    ...fact,
    entries: Object.entries(entries)
      .filter(([, minor]) => minor !== 0)
      .map(([account, minor]) => ({ account, minor })),
  }));
  await tx.$executeRaw`
    WITH fact AS MATERIALIZED (
      SELECT gen_random_uuid() AS id, f.* FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS f (
        "orderId" uuid, kind text, "sourceId" text, currency text, at timestamptz(3), entries jsonb)
      WHERE jsonb_array_length(f.entries) > 0),
    booked AS (
      INSERT INTO "LedgerTransaction" (id, "orderId", kind, "sourceId", currency, at)
      SELECT id, "orderId", kind, "sourceId", currency, at FROM fact
      ON CONFLICT ("orderId", kind, "sourceId") DO NOTHING RETURNING id)
    INSERT INTO "LedgerEntry" ("transactionId", account, "amountMinor")
    SELECT fact.id, entry.account::"LedgerAccount", entry.minor FROM booked JOIN fact USING (id),
      jsonb_to_recordset(fact.entries) AS entry (account text, minor int)`;
}
