import path from "node:path";
import { parseArgs } from "node:util";
import { Cleanups } from "./lib/cleanups";
import { openDatabase } from "./lib/database";
import { Problem, report } from "./lib/problem";
import { runInView } from "./lib/run";
import { loadEnvFile, readSettings, root } from "./lib/settings";
import { stopOnSignals } from "./lib/signals";
import { Steps } from "./lib/steps";

const cleanups = new Cleanups();

/** Writes a migration for what has changed in the schema, and applies it. Prisma asks for a missing name and would wait for ever. */
async function writeMigration(name: string | undefined): Promise<number> {
  if (!name) throw new Problem("A migration needs a name: npm run db:migrate -- --name what_it_does");
  const settings = readSettings(process.env);
  if (settings.isReal) throw new Problem("Migrations are written on a developer's machine; npm start applies them.");
  const databaseUrl = await openDatabase(settings, new Steps(), cleanups);
  const args = [path.join(root, "node_modules/prisma/build/index.js"), "migrate", "dev", "--name", name];
  const env = { ...settings.env, DATABASE_URL: databaseUrl };
  const { code } = await runInView(process.execPath, args, { cwd: root, env, cleanups });
  return code ?? 1;
}

stopOnSignals(cleanups);
loadEnvFile();
try {
  const { values } = parseArgs({ options: { name: { type: "string" } } });
  const code = await writeMigration(values.name);
  await cleanups.stop();
  process.exit(code);
} catch (error) {
  report(error);
  await cleanups.stop();
  process.exit(1);
}
