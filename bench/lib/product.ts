import fs from "node:fs";
import path from "node:path";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { freePort } from "@/scripts/lib/ports";
import { readSettings, root, sandboxUrl, withoutDeployment, type Env, type Settings } from "@/scripts/lib/settings";
import { startStack } from "@/scripts/lib/stack";
import type { Steps } from "@/scripts/lib/steps";
import type { Log } from "@/scripts/lib/supervised";
import { withConnection } from "@/prisma/engine/connection";

export const benchData = path.join(root, ".data-bench");

export type Product = Readonly<{
  settings: Settings;
  env: Env;
  shopUrl: string;
  sandboxUrl: string;
  databaseUrl: string;
}>;

/** The whole product as `npm start` runs it, on an empty folder of its own: its Postgres, the sandbox, the worker, a built shop. */
export async function startProduct(
  name: string,
  { cleanups, steps, log }: { cleanups: Cleanups; steps: Steps; log: Log },
): Promise<Product> {
  const dataDir = path.join(benchData, name);
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { recursive: true });
  const programsLog = path.join(dataDir, "programs.log");
  const settings = readSettings({
    ...withoutDeployment(process.env),
    NODE_ENV: "production",
    PORT: String(await freePort()),
    SANDBOX_PORT: String(await freePort()),
    DATA_DIR: dataDir,
    BUILD_DIR: ".next-bench",
  });
  const heard: Log = (program, line, stream) => {
    fs.appendFileSync(programsLog, `${program.padEnd(8)}│ ${line}\n`);
    log(program, line, stream);
  };
  const env = await startStack({ settings, mode: "production", steps, cleanups, log: heard });
  console.log(`  programs print to ${programsLog}`);
  const urls = { shopUrl: settings.siteUrl, sandboxUrl: sandboxUrl(settings), databaseUrl: env.DATABASE_URL ?? "" };
  return { settings, env, ...urls };
}

/** Fills every shelf, with the movements that say so: whoever measures must not run out of things to buy. */
export async function stockUp({ databaseUrl }: Pick<Product, "databaseUrl">, pieces: number): Promise<void> {
  await withConnection(databaseUrl, (client) =>
    client.query(
      `WITH filled AS (UPDATE "Variant" SET free = free + $1 RETURNING id)
       INSERT INTO "StockMovement" (id, "variantId", quantity, reason, at)
       SELECT gen_random_uuid(), id, $1, 'delivery', now() FROM filled`,
      [pieces],
    ),
  );
}
