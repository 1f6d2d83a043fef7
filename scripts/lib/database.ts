import fs from "node:fs";
import path from "node:path";
import { withConnection } from "@/prisma/engine/connection";
import type { Cleanups } from "./cleanups";
import { isEmptyDatabase, migrate } from "./migrate";
import { startPostgres } from "./postgres";
import { Problem } from "./problem";
import { seedArgs } from "./programs";
import { runToEnd } from "./run";
import type { Env, Settings } from "./settings";
import type { Steps } from "./steps";

type Tell = (line: string) => void;

/**
 * The address of the database to use: the configured one, or one in the embedded Postgres, which is started for it and,
 * where somebody is to be told of it, started again whenever it ends by itself.
 */
export async function openDatabase(settings: Settings, steps: Steps, cleanups: Cleanups, tell?: Tell): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  const starting = steps.run("postgres", () => startPostgres(settings.dataDir));
  const started = starting.catch(() => undefined);
  cleanups.add({
    stop: async () => (await started)?.stop(),
    kill: async () => (await started)?.kill(),
  });
  const postgres = await starting;
  if (tell) postgres.keep(tell);
  return postgres.url("windfall");
}

const seedDue = (settings: Settings) => path.join(settings.dataDir, "seed-due");

/** Migrates; a database that was empty is seeded too, unless the deployment is real: what others made is never touched. */
export async function prepareDatabase(settings: Settings, env: Env, steps: Steps, cleanups: Cleanups): Promise<void> {
  const url = env.DATABASE_URL ?? "";
  const mark = seedDue(settings);
  // Kept until the seed is through, so that a start which is interrupted here is made up for by the next one.
  if (!settings.isReal && (await isEmptyDatabase(url))) fs.writeFileSync(mark, withoutPassword(url));
  await steps.run("migrate", () => migrate(url));
  const isDue = fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === withoutPassword(url);
  if (!isDue || settings.isReal) return;
  await steps.run("seed", () => seed(settings, env, cleanups));
  fs.rmSync(mark, { force: true });
}

/** Which database it is, without what may change about the way to it. */
function withoutPassword(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname}${pathname}${search}`;
}

async function seed({ root }: Settings, env: Env, cleanups: Cleanups): Promise<void> {
  const { code, output } = await runToEnd(process.execPath, seedArgs, { cwd: root, env, cleanups });
  if (code !== 0) throw new Problem(`The database could not be seeded:\n${output}`);
}

/** Whether anybody could sign in with a demo login, whose password everybody can read in our sources. */
export async function hasSeededLogins(url: string): Promise<boolean> {
  const { rowCount } = await withConnection(url, (client) => client.query('SELECT FROM "User" WHERE "seeded" LIMIT 1'));
  return rowCount === 1;
}
