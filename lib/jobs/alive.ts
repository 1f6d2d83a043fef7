import pg from "pg";

/** Every worker holds this lock together with the others for as long as it lives; nothing else uses the number. */
const WORKERS = 7_012;

export type Alive = Readonly<{
  /** Rejects when the database has let go of the worker: others may take its jobs for abandoned, so it has to end. */
  lost: Promise<never>;
  end: () => Promise<void>;
}>;

/**
 * Says to other workers that this one lives. Whoever finds nobody else alive gives back the jobs that a killed worker
 * left locked, before taking any itself; the queue would do so after four hours only.
 */
export async function beAlive(databaseUrl: string): Promise<Alive> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
  const lost = new Promise<never>((_, reject) => client.on("error", reject));
  // Whoever awaits it hears it; until then it is not unheard.
  lost.catch(() => undefined);
  await client.connect();
  const { rows } = await client.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${WORKERS}) AS alone`);
  if (rows[0]?.alone) await client.query(giveBack);
  await client.query(`SELECT pg_advisory_lock_shared(${WORKERS})`);
  if (rows[0]?.alone) await client.query(`SELECT pg_advisory_unlock(${WORKERS})`);
  return { lost, end: () => client.end() };
}

const giveBack = `
  SELECT graphile_worker.force_unlock_workers(array(
    SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
    UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL))`;
