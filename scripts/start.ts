import { Cleanups } from "./lib/cleanups";
import { claimFolder } from "./lib/data-dir";
import { report } from "./lib/problem";
import type { Mode } from "./lib/programs";
import { loadEnvFile, readSettings, sandboxUrl, type Env, type Settings } from "./lib/settings";
import { startStack } from "./lib/stack";
import { stopOnSignals } from "./lib/signals";
import { Steps } from "./lib/steps";

const mode: Mode = process.argv.includes("--dev") ? "development" : "production";
const cleanups = new Cleanups();
const steps = new Steps();

const log = (program: string, line: string) => console.log(`${program.padEnd(8)}│ ${line}`);

// Two in one folder would share a database's jobs and a sandbox's journal.
const alreadyRuns = (pid: number) =>
  `Windfall already runs from this folder (process ${pid}). Stop it first, or give this one places of its own: ` +
  "DATA_DIR, BUILD_DIR, PORT and SANDBOX_PORT.";

function announce(settings: Settings, env: Env): void {
  const { hostname, port, pathname } = new URL(env.DATABASE_URL ?? "");
  const rows = [
    ["Shop", settings.siteUrl],
    settings.usesSandbox ? ["Sandbox", sandboxUrl(settings)] : ["WooshPay", settings.apiBase],
    ...(settings.isReal ? [] : [["Mailbox", `${settings.siteUrl}/dev/mailbox`]]),
    ["Postgres", `${hostname}:${port || 5432}${pathname}`],
    ["Data", settings.dataDir],
  ];
  console.log(`\n  Ready in ${(performance.now() / 1000).toFixed(1)} s\n`);
  for (const [name = "", place = ""] of rows) console.log(`  ${name.padEnd(10)}${place}`);
  console.log("\n  Ctrl-C stops everything.\n");
}

stopOnSignals(cleanups);
try {
  loadEnvFile();
  const settings = readSettings(process.env);
  claimFolder(settings.dataDir, cleanups, alreadyRuns);
  announce(settings, await startStack({ settings, mode, steps, cleanups, log }));
} catch (error) {
  if (!cleanups.ended) {
    report(error);
    await cleanups.stop();
    process.exit(1);
  }
}
