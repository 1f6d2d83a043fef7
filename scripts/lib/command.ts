import type { Shop } from "@/lib/payments/context";
import { Cleanups } from "./cleanups";
import { openShop } from "./open-shop";
import { Problem, report } from "./problem";
import { loadEnvFile } from "./settings";
import { stopOnSignals } from "./signals";

/** Runs one command on the shop and ends the program with the code it answers; 1 where it fails. */
export async function runCommand(command: (shop: Shop) => Promise<number>, onFailure = 1): Promise<never> {
  const cleanups = new Cleanups();
  stopOnSignals(cleanups);
  let code = onFailure;
  try {
    loadEnvFile();
    code = await command(await openShop(cleanups));
  } catch (error) {
    report(error instanceof Error && /^(Try|Credentials)/.test(error.name) ? new Problem(error.message) : error);
  }
  await cleanups.stop();
  process.exit(code);
}
