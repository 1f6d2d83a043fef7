import { Prisma } from "@/generated/prisma/client";
import type { Db, Tx } from "@/lib/db/client";

const MOST_MS = 2_000;

/** Reads in a transaction in which Postgres ends every statement that takes longer than two seconds. */
export function bounded<T>(db: Db, read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw(Prisma.sql`SELECT set_config('statement_timeout', ${String(MOST_MS)}, true)`);
    return read(tx);
  });
}
