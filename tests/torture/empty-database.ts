import type { Db } from "@/lib/db/client";

/** Forgets everything but the schema, at once; the ledger, which refuses that otherwise, is made to allow it for a moment. */
export async function emptyDatabase(db: Db): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')`;
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")}`),
  ]);
}
