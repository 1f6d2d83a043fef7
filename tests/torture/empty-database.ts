import type pg from "pg";

/** Forgets everything but the schema, at once; the ledger, which refuses that otherwise, is made to allow it for a moment. */
export async function emptyDatabase(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'graphile_worker' AND tablename = '_private_jobs')`);
  // DELETE costs a fraction of TRUNCATE, which makes new files for some forty tables and their indexes.
  const forgotten = rows.map(({ name }) => `DELETE FROM ${name}`);
  await pool.query(["BEGIN", "SET LOCAL session_replication_role = replica", ...forgotten, "COMMIT"].join(";"));
}
