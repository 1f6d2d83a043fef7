import { runMigrations } from "graphile-worker";
import { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";

/** Every kind of job with what it carries; one file per kind lies beside this one. */
export type Jobs = {
  "settle-event": { eventId: string };
  "send-refund": { refundId: string };
  "send-mail": { mailId: string };
  "register-webhook": Record<string, never>;
  reconcile: Record<string, never>;
  "bought-together": Record<string, never>;
  "turn-prices": Record<string, never>;
  "tell-alerts": Record<string, never>;
  revalidate: { tag: string };
  forget: Record<string, never>;
};

/**
 * Queues a job within the caller's transaction: it exists if and only if what it is about was committed. Its key names
 * what it is about, so that one that got lost can be missed.
 */
export async function enqueue<Kind extends keyof Jobs>(tx: Pick<Tx, "$executeRaw">, kind: Kind, payload: Jobs[Kind]) {
  await tx.$executeRaw`SELECT ${addJob(kind, payload)}`;
}

/** The same for a statement that writes what the job is about as well. */
export function addJob<Kind extends keyof Jobs>(kind: Kind, payload: Jobs[Kind]): Prisma.Sql {
  const key = [kind, ...Object.values(payload)].join(":");
  return Prisma.sql`graphile_worker.add_job(${kind}::text, ${JSON.stringify(payload)}::json, job_key => ${key}::text)`;
}

/** The queue keeps its tables in a schema of its own, with migrations of its own. */
export async function migrateQueue(connectionString: string): Promise<void> {
  await runMigrations({ connectionString });
}
