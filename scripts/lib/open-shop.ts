import type { Shop } from "@/lib/payments/context";
import { currentShop } from "@/lib/payments/psp";
import { followSandboxClock } from "@/lib/sandbox-clock";
import type { Cleanups } from "./cleanups";
import { openDatabase } from "./database";
import { pendingMigrations } from "./migrate";
import { Problem } from "./problem";
import { keptSecret } from "./secrets";
import { programEnv, readSettings } from "./settings";
import { Steps } from "./steps";

/**
 * The shop of this folder's configuration, for a command beside it: on the database that a running start uses, or on the
 * same one started for it. What it tells on the way is not printed: the command's own output is.
 */
export async function openShop(cleanups: Cleanups): Promise<Shop> {
  const settings = readSettings(process.env);
  const databaseUrl = await openDatabase(settings, new Steps(() => undefined), cleanups);
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length > 0) throw new Problem("The database is not prepared yet. Run npm start once.");
  const authSecret = settings.env.NEXTAUTH_SECRET ?? keptSecret(settings.dataDir, "nextauth");
  Object.assign(process.env, programEnv(settings, { databaseUrl, authSecret }));
  const shop = currentShop();
  const leave = () => shop.db.$disconnect();
  cleanups.add({ stop: leave, kill: leave });
  await followSandboxClock({ say: () => undefined });
  return shop;
}
