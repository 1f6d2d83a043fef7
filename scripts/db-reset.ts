import fs from "node:fs";
import path from "node:path";
import { databaseName, dropDatabase, onDatabase, withConnection } from "@/prisma/engine/connection";
import { Cleanups } from "./lib/cleanups";
import { claimFolder } from "./lib/data-dir";
import { openDatabase, prepareDatabase } from "./lib/database";
import { refuseForeignDatabase } from "./lib/own-database";
import { Problem, report } from "./lib/problem";
import { loadEnvFile, programEnv, readSettings, type Settings } from "./lib/settings";
import { keptSecret } from "./lib/secrets";
import { stopOnSignals } from "./lib/signals";
import { Steps } from "./lib/steps";

const cleanups = new Cleanups();
const steps = new Steps();

async function refuseWhileInUse(url: string): Promise<void> {
  const { rows } = await withConnection(onDatabase(url, "postgres"), (client) =>
    client.query<{ users: number }>("SELECT count(*)::int AS users FROM pg_stat_activity WHERE datname = $1", [
      databaseName(url),
    ]),
  );
  if (rows[0] && rows[0].users > 0) throw new Problem(`Database ${databaseName(url)} is in use. Stop the shop first.`);
}

async function reset(settings: Settings): Promise<void> {
  refuseForeignDatabase(settings, "its orders are not thrown away");
  const running = (pid: number) => `The shop runs (process ${pid}). Stop it first.`;
  claimFolder(settings.dataDir, cleanups, running);
  const databaseUrl = await openDatabase(settings, steps, cleanups);
  await refuseWhileInUse(databaseUrl);
  await steps.run("drop", () => dropDatabase(databaseUrl));
  // The sandbox knows payments of orders that are gone now.
  fs.rmSync(path.join(settings.dataDir, "sandbox"), { recursive: true, force: true });
  const env = programEnv(settings, { databaseUrl, authSecret: keptSecret(settings.dataDir, "nextauth") });
  await prepareDatabase(settings, env, steps, cleanups);
}

stopOnSignals(cleanups);
loadEnvFile();
try {
  await reset(readSettings(process.env));
  await cleanups.stop();
  process.exit(0);
} catch (error) {
  report(error);
  await cleanups.stop();
  process.exit(1);
}
