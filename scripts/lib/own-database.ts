import { isLoopback } from "@/lib/env/deployment";
import { Problem } from "./problem";
import type { Settings } from "./settings";

/** For commands that a shop which takes money must never meet; `what` says what they do not do there. */
export function refuseForeignDatabase({ isReal, databaseUrl }: Settings, what: string): void {
  if (isReal) throw new Problem(`This is a real deployment: ${what}.`);
  if (databaseUrl !== undefined && !isLoopback(databaseUrl.replace(/^postgres(ql)?:/, "http:"))) {
    throw new Problem(`The database is on ${new URL(databaseUrl).hostname}, not on this machine: ${what}.`);
  }
}
