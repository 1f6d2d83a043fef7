import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { createDatabase, dropDatabase, onDatabase, withConnection } from "@/prisma/engine/connection";
import { deployMigrations, migrationNames, migrationsFolder } from "@/prisma/engine/deploy";
import { isLive, ownMark } from "@/scripts/lib/lock.mjs";
import { migrateQueue } from "@/lib/jobs/queue";

const prefix = "windfall_template_";
const lockfile = path.join(import.meta.dirname, "../../package-lock.json");

/** A name that changes with the migrations, ours and the queue's, so that an older template is never cloned. */
function templateName(): string {
  // The queue's own migrations come with its version, which the lockfile fixes.
  const hash = createHash("sha256").update(fs.readFileSync(lockfile));
  for (const name of migrationNames()) {
    hash.update(name).update(fs.readFileSync(path.join(migrationsFolder, name, "migration.sql")));
  }
  return prefix + hash.digest("hex").slice(0, 12);
}

async function databases(server: string): Promise<string[]> {
  const { rows } = await withConnection(server, (client) =>
    client.query<{ datname: string }>("SELECT datname FROM pg_database"),
  );
  return rows.map((row) => row.datname);
}

/** The freshly migrated database that every test clones; made once for each state of the migrations. */
export async function ensureTemplate(server: string): Promise<string> {
  const name = templateName();
  if ((await databases(server)).includes(name)) return name;
  // Built under another name: a template that is only half migrated is never seen.
  const draft = onDatabase(server, `draft_${ownMark()}`);
  await dropDatabase(draft);
  await createDatabase(draft);
  await deployMigrations(draft);
  await migrateQueue(draft);
  const from = pg.escapeIdentifier(`draft_${ownMark()}`);
  await withConnection(server, (client) =>
    client.query(`ALTER DATABASE ${from} RENAME TO ${pg.escapeIdentifier(name)}`),
  );
  return name;
}

/** Drops what earlier runs left: older templates, and clones whose run is over. Their names end in the run's mark. */
export async function dropLeftovers(server: string, template: string): Promise<void> {
  const isLeft = (name: string) =>
    (name.startsWith(prefix) && name !== template) ||
    (/^(test|draft)_/.test(name) && !isLive(name.split("_")[1] ?? ""));
  for (const name of (await databases(server)).filter(isLeft)) await dropDatabase(onDatabase(server, name));
}
