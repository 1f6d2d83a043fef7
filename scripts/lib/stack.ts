import { refusals } from "@/lib/env/deployment";
import { build } from "./build";
import type { Cleanups } from "./cleanups";
import { hasSeededLogins, openDatabase, prepareDatabase } from "./database";
import { requirePort } from "./ports";
import { Problem } from "./problem";
import { sandboxProgram, shopProgram, workerProgram, type Mode } from "./programs";
import { ensurePrismaClient } from "./prisma-client";
import { keptSecret } from "./secrets";
import { programEnv, type Env, type Settings } from "./settings";
import type { Steps } from "./steps";
import { Supervised, type Log, type Program } from "./supervised";

export type StackOptions = Readonly<{ settings: Settings; mode: Mode; steps: Steps; cleanups: Cleanups; log: Log }>;

/**
 * Brings the whole product up: database, then sandbox, shop and worker, each ready before this answers. Everything it
 * starts is handed to `cleanups`, which stops it in the opposite order. Answers the environment that the programs got.
 */
export async function startStack({ settings, mode, steps, cleanups, log }: StackOptions): Promise<Env> {
  refuse(settings, false);
  await requirePort(settings.port, "PORT");
  if (settings.usesSandbox) await requirePort(settings.sandboxPort, "SANDBOX_PORT");
  await ensurePrismaClient(settings, steps, cleanups);

  const built = mode === "development" ? Promise.resolve() : buildShop(settings, steps, cleanups);
  // Heard below; a build that fails first must not count as unheard.
  built.catch(() => {});
  const databaseUrl = await openDatabase(settings, steps, cleanups, (line) => log("postgres", line));
  const env = programEnv(settings, { databaseUrl, authSecret: authSecret(settings) });
  await prepareDatabase(settings, env, steps, cleanups);
  if (settings.isReal) refuse(settings, await hasSeededLogins(databaseUrl));

  const start = (program: Program) => {
    const supervised = new Supervised(program, log);
    cleanups.add({ stop: () => supervised.stop(), kill: () => supervised.kill() });
    return steps.run(program.name, () => supervised.start());
  };
  if (settings.usesSandbox) await start(sandboxProgram(settings, env));
  await built;
  await start(shopProgram(settings, env, mode));
  // Its first jobs turn the shop's pages.
  await start(workerProgram(settings, env));
  return env;
}

function buildShop({ root, buildDir, env }: Settings, steps: Steps, cleanups: Cleanups): Promise<void> {
  return steps.run("build", () => build({ root, buildDir, env, cleanups }));
}

const authSecret = ({ env, dataDir }: Settings) => env.NEXTAUTH_SECRET ?? keptSecret(dataDir, "nextauth");

function refuse({ secretKey, siteUrl, apiBase }: Settings, seededLogins: boolean): void {
  const reasons = refusals({ secretKey, siteUrl, apiBase, hasSeededLogins: seededLogins });
  if (reasons.length > 0) {
    throw new Problem(`This is a real deployment and must not start like this:\n  ${reasons.join("\n  ")}`);
  }
}
