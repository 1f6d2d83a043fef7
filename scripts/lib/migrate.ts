import pg from "pg";
import { connectionConfig, createDatabase, databaseName, withConnection } from "@/prisma/engine/connection";
import { deployMigrations, migrationNames } from "@/prisma/engine/deploy";
import { codeOf, Problem } from "./problem";

type History = Readonly<{ applied: readonly string[]; failed: readonly string[] }>;
type Found = Readonly<{ history: History | undefined; tables: number }>;

async function look(client: pg.Client, schema: string): Promise<Found> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = $1",
    [schema],
  );
  if (!rows.some(({ name }) => name === "_prisma_migrations")) return { history: undefined, tables: rows.length };
  const { rows: migrations } = await client.query<{ migration_name: string; done: boolean; undone: boolean }>(
    `SELECT migration_name, finished_at IS NOT NULL AS done, rolled_back_at IS NOT NULL AS undone
     FROM ${pg.escapeIdentifier(schema)}._prisma_migrations ORDER BY started_at`,
  );
  const named = (keep: (row: { done: boolean; undone: boolean }) => boolean) =>
    migrations.filter(keep).map((row) => row.migration_name);
  const applied = named((row) => row.done && !row.undone);
  return { history: { applied, failed: named((row) => !row.done && !row.undone) }, tables: rows.length };
}

/** What stands in the database; undefined when it does not exist. */
async function findHistory(url: string): Promise<Found | undefined> {
  try {
    return await withConnection(url, (client) => look(client, connectionConfig(url).schema));
  } catch (error) {
    if (codeOf(error) === "3D000") return undefined;
    throw unreachable(url, error);
  }
}

/** Says which database could not be reached, without its password. */
function unreachable(url: string, error: unknown): Problem {
  const { hostname, port, username } = new URL(url);
  const where = `${username}@${hostname}:${port || 5432}, database ${databaseName(url)}`;
  const reason = error instanceof Error && error.message ? error.message : String(codeOf(error));
  return new Problem(`Postgres at ${where} cannot be used: ${reason}\nCheck DATABASE_URL and that the server runs.`);
}

function refuseForeign(url: string, { history, tables }: Found): void {
  const database = databaseName(url);
  if (!history && tables > 0) {
    throw new Problem(
      `Database ${database} holds tables that are not Windfall's. Point DATABASE_URL at an empty database.`,
    );
  }
  const unknown = history?.applied.filter((name) => !migrationNames().includes(name)) ?? [];
  if (unknown.length > 0) {
    throw new Problem(
      `Database ${database} has been migrated by other code (${unknown.join(", ")}). ` +
        "Run the version it belongs to, or point DATABASE_URL at another database.",
    );
  }
  if (history && history.failed.length > 0) {
    throw new Problem(
      `Migration ${history.failed.join(", ")} of database ${database} failed half-way. Put the database right, then ` +
        "say so with `npx prisma migrate resolve`.",
    );
  }
}

/** The migrations that the database still lacks; all of them when it does not exist. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const found = await findHistory(url);
  if (found) refuseForeign(url, found);
  return migrationNames().filter((name) => !found?.history?.applied.includes(name));
}

/** Whether the database does not exist or holds nothing at all. */
export async function isEmptyDatabase(url: string): Promise<boolean> {
  const found = await findHistory(url);
  return found === undefined || found.tables === 0;
}

/** Brings the database, made if missing, to the newest schema; one that is not ours is refused. Answers what was applied. */
export async function migrate(url: string): Promise<string[]> {
  const pending = await pendingMigrations(url);
  if (pending.length === 0) return [];
  await ensureDatabase(url);
  return deployMigrations(url);
}

async function ensureDatabase(url: string): Promise<void> {
  if (await findHistory(url)) return;
  try {
    await createDatabase(url);
  } catch (error) {
    // Another start made it in the meantime; the two ways in which Postgres says so.
    if (!["42P04", "23505"].includes(codeOf(error) ?? "")) throw unreachable(url, error);
  }
}
