import fs from "node:fs";
import path from "node:path";
import type { Cleanups } from "./cleanups";
import { claim } from "./lock.mjs";
import { Problem } from "./problem";

/** Takes a data folder for this program alone until `cleanups` run; `refusal` says what to do when another one has it. */
export function claimFolder(folder: string, cleanups: Cleanups, refusal: (pid: number) => string): void {
  const file = path.join(folder, "running");
  const holder = claim(file);
  if (holder !== undefined) throw new Problem(refusal(holder));
  const release = () => fs.rmSync(file, { force: true });
  cleanups.add({ stop: () => Promise.resolve(release()), kill: release });
}
