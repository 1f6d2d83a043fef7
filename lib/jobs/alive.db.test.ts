import type { Db } from "@/lib/db/client";
import { describe, expect, test } from "@/tests/support/database";
import { beAlive } from "./alive";
import { enqueue } from "./queue";

/** As a worker leaves it that is killed while it sends a mail. */
async function anAbandonedJob(db: Db): Promise<void> {
  await enqueue(db, "send-mail", { mailId: "01a2062c-0000-7000-8000-000000000000" });
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a dead worker'`;
}

async function lockedJobs(db: Db): Promise<number> {
  const [found] = await db.$queryRaw<{ locked: number }[]>`
    SELECT count(*)::int AS locked FROM graphile_worker.jobs WHERE locked_by IS NOT NULL`;
  return found?.locked ?? 0;
}

describe("a worker that starts", () => {
  test("gives back what a killed worker has left locked", async ({ db, databaseUrl }) => {
    await anAbandonedJob(db);
    const worker = await beAlive(databaseUrl);
    expect(await lockedJobs(db)).toBe(0);
    await worker.end();
  });

  test("leaves alone what another worker is at, for as long as that one lives", async ({ db, databaseUrl }) => {
    const other = await beAlive(databaseUrl);
    await anAbandonedJob(db);
    const second = await beAlive(databaseUrl);
    expect(await lockedJobs(db)).toBe(1);
    await Promise.all([other.end(), second.end()]);

    const third = await beAlive(databaseUrl);
    expect(await lockedJobs(db)).toBe(0);
    await third.end();
  });

  test("hears that the database has let go of it", async ({ db, databaseUrl }) => {
    const worker = await beAlive(databaseUrl);
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_locks
      WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    await expect(worker.lost).rejects.toThrow(/terminating connection/);
  });
});
