import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { systemClock } from "@/lib/clock";
import { createDatabase, dropDatabase, onDatabase, withConnection } from "@/prisma/engine/connection";
import { growCatalogue } from "@/prisma/seed/scale/grow-catalogue";
import type { Cleanups } from "@/scripts/lib/cleanups";
import type { Postgres } from "@/scripts/lib/postgres";
import { Problem } from "@/scripts/lib/problem";
import { seedArgs } from "@/scripts/lib/programs";
import { runToEnd } from "@/scripts/lib/run";
import { root, withoutDeployment } from "@/scripts/lib/settings";
import { ensureTemplate } from "@/tests/support/template";
import { benchData } from "./product";

/** What the shop sells before anything is generated. */
export const DEMO = 36;
const draft = "catalogue_draft";
const seedFolder = path.join(root, "prisma/seed");

/** A mark of everything that a catalogue is made from. */
function markOf(template: string): string {
  const hash = createHash("sha256").update(template);
  const files = fs.readdirSync(seedFolder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts")).sort()) {
    hash.update(file).update(fs.readFileSync(path.join(seedFolder, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** A database with so many products, made once for each state of the migrations and the seed, and kept for the next run. */
export async function ensureCatalogue(postgres: Postgres, products: number, cleanups: Cleanups): Promise<string> {
  const server = postgres.url("postgres");
  const template = await ensureTemplate(server);
  const name = `catalogue_${products}_${markOf(template)}`;
  const { rows } = await withConnection(server, (client) =>
    client.query<{ datname: string }>("SELECT datname FROM pg_database"),
  );
  const there = rows.map(({ datname }) => datname);
  if (there.includes(name)) return onDatabase(server, name);
  for (const old of there.filter((known) => known.startsWith(`catalogue_${products}_`))) {
    await dropDatabase(onDatabase(server, old));
  }
  const url = onDatabase(server, draft);
  await dropDatabase(url);
  await createDatabase(url, `TEMPLATE ${pg.escapeIdentifier(template)}`);
  await fill(url, products, cleanups);
  await withConnection(server, (client) =>
    client.query(`ALTER DATABASE ${draft} RENAME TO ${pg.escapeIdentifier(name)}`),
  );
  return onDatabase(server, name);
}

async function fill(databaseUrl: string, products: number, cleanups: Cleanups): Promise<void> {
  const env = { ...withoutDeployment(process.env), NODE_ENV: "production" } as const;
  const { code, output } = await runToEnd(process.execPath, seedArgs, {
    cwd: root,
    env: { ...env, DATABASE_URL: databaseUrl, DATA_DIR: path.join(benchData, "catalogue") },
    cleanups,
  });
  if (code !== 0) throw new Problem(`The demo catalogue could not be seeded:\n${output}`);
  const report = () => undefined;
  await growCatalogue(databaseUrl, { products: products - DEMO, seed: 1, now: systemClock(), report });
  await withConnection(databaseUrl, (client) => client.query("VACUUM ANALYZE"));
}
