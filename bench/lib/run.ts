import type { Cleanups } from "@/scripts/lib/cleanups";
import { claimFolder } from "@/scripts/lib/data-dir";
import { report } from "@/scripts/lib/problem";
import { stopOnSignals } from "@/scripts/lib/signals";

/** One run of a benchmark, from its folder to its exit code: 0, or 1 where it failed or what it looks for was found wanting. */
export async function runBench(
  cleanups: Cleanups,
  measure: () => Promise<boolean | void>,
  folder?: string,
): Promise<never> {
  stopOnSignals(cleanups);
  let well = false;
  try {
    if (folder) {
      claimFolder(folder, cleanups, (pid) => `A benchmark already runs in this folder (process ${pid}). Wait for it.`);
    }
    well = (await measure()) !== false;
  } catch (error) {
    if (!cleanups.ended) report(error);
  }
  await cleanups.stop();
  process.exit(well ? 0 : 1);
}
