import { Prisma } from "@/generated/prisma/client";
import type { Db, Tx } from "@/lib/db/client";

const MOST_MS = 2_000;

/**
 * Reads in a transaction in which Postgres ends every statement that takes longer than two seconds, and looks words up in
 * their index: it takes looking for them in each document for far cheaper than that is.
 */
export function bounded<T>(db: Db, read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw(
      Prisma.sql`SELECT set_config('statement_timeout', ${String(MOST_MS)}, true), set_config('enable_seqscan', 'off', true)`,
    );
    return read(tx);
  });
}
