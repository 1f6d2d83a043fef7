import { refusals } from "@/lib/env/deployment";
import { findChromium } from "./lib/chromium";
import { hasSeededLogins } from "./lib/database";
import { pendingMigrations } from "./lib/migrate";
import { startPostgres } from "./lib/postgres";
import { isClientCurrent } from "./lib/prisma-client";
import { Problem } from "./lib/problem";
import { loadEnvFile, readSettings, root, sandboxUrl, shopOnLoopback, type Settings } from "./lib/settings";

/** Looks at one thing: answers what it found, or throws a Problem that says how to mend it. */
type Check = () => Promise<string>;

const wrong = (what: string, fix: string) => new Problem(`${what}\n  → ${fix}`);

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function checks(settings: Settings, databaseUrl: string): Check[] {
  const { secretKey, siteUrl, apiBase, isReal } = settings;
  return [
    async () => {
      const seeded =
        isReal && (await pendingMigrations(databaseUrl)).length === 0 && (await hasSeededLogins(databaseUrl));
      const [reason] = refusals({ secretKey, siteUrl, apiBase, hasSeededLogins: seeded });
      if (reason) throw wrong(reason, "see docs/running.md, A real deployment");
      return isReal ? `Real deployment at ${siteUrl}` : `Configuration is for this machine alone (${siteUrl})`;
    },
    async () => {
      if (!isClientCurrent(root)) throw wrong("Prisma's client is older than the schema", "npx prisma generate");
      return "Prisma's client is generated from the schema";
    },
    async () => {
      const pending = await pendingMigrations(databaseUrl);
      if (pending.length > 0) throw wrong(`${pending.length} migrations are not applied yet`, "npm start applies them");
      return "Postgres answers and all migrations are applied";
    },
    async () => `Browser for tests: ${(await findChromium()).from}`,
    async () => {
      if (await answers(`${shopOnLoopback(settings)}/api/health`)) return `The shop answers at ${siteUrl}`;
      throw wrong(`The shop does not answer at ${shopOnLoopback(settings)}`, "npm start");
    },
    async () => {
      if (!settings.usesSandbox) return `Payments go to ${apiBase}; no sandbox is needed`;
      if (await answers(`${sandboxUrl(settings)}/_sandbox/health`))
        return `The sandbox answers at ${sandboxUrl(settings)}`;
      throw wrong(
        `The sandbox does not answer at ${sandboxUrl(settings)}`,
        "npm start, or npm run sandbox for it alone",
      );
    },
  ];
}

async function examine(settings: Settings): Promise<number> {
  const postgres = settings.databaseUrl === undefined ? await startPostgres(settings.dataDir) : undefined;
  const databaseUrl = settings.databaseUrl ?? postgres?.url("windfall") ?? "";
  let failures = 0;
  for (const check of checks(settings, databaseUrl)) {
    try {
      console.log(`✓ ${await check()}`);
    } catch (error) {
      failures += 1;
      console.log(`✗ ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await postgres?.stop();
  return failures;
}

loadEnvFile();
try {
  const failures = await examine(readSettings(process.env));
  console.log(failures === 0 ? "\nAll is well." : `\n${failures} to mend.`);
  process.exit(failures === 0 ? 0 : 1);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
