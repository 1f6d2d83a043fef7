import fs from "node:fs";
import path from "node:path";
import { dropDatabase } from "@/prisma/engine/connection";
import { Cleanups } from "./cleanups";
import { freePort } from "./ports";
import { ownMark } from "./lock.mjs";
import { startPostgres } from "./postgres";
import { readSettings, sandboxUrl, type Env } from "./settings";
import { startStack } from "./stack";
import { Steps } from "./steps";

type TestStackOptions = Readonly<{ dataDir: string; buildDir: string; env: Env; cleanups: Cleanups }>;

/**
 * Runs `work` against a whole product of its own: free ports, an empty database, a sandbox without a past. `work` gets
 * the environment of its programs, with E2E_BASE_URL and E2E_SANDBOX_URL. What they print goes to a file.
 */
export async function withTestStack<T>(options: TestStackOptions, work: (env: Env) => Promise<T>): Promise<T> {
  const { dataDir, buildDir, cleanups } = options;
  const own = new Cleanups();
  cleanups.add({ stop: () => own.stop(), kill: () => own.kill() });
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { recursive: true });
  const programsLog = path.join(dataDir, "programs.log");
  try {
    const databaseUrl = await openTestDatabase(path.dirname(dataDir), own);
    const settings = readSettings({
      ...options.env,
      PORT: String(await freePort()),
      SANDBOX_PORT: String(await freePort()),
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      BUILD_DIR: buildDir,
    });
    const log = (program: string, line: string) => fs.appendFileSync(programsLog, `${program.padEnd(8)}│ ${line}\n`);
    const env = await startStack({ settings, mode: "production", steps: new Steps(), cleanups: own, log });
    console.log(`  programs print to ${programsLog}`);
    const urls = { E2E_BASE_URL: settings.siteUrl, E2E_SANDBOX_URL: sandboxUrl(settings) };
    return await work({ ...env, ...urls, NODE_ENV: "test" });
  } finally {
    await own.stop();
  }
}

/** A database that does not exist yet, in the tests' own Postgres; dropped in the end. */
async function openTestDatabase(testData: string, own: Cleanups): Promise<string> {
  const postgres = await startPostgres(testData, { durable: false });
  const url = postgres.url(`test_${ownMark()}_e2e`);
  const stop = async () => {
    await dropDatabase(url);
    await postgres.stop();
  };
  own.add({ stop, kill: postgres.kill });
  return url;
}
