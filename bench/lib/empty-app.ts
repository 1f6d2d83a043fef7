import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { Problem } from "@/scripts/lib/problem";
import { runToEnd } from "@/scripts/lib/run";
import { root, withoutDeployment, type Env } from "@/scripts/lib/settings";
import type { Program } from "@/scripts/lib/supervised";

const next = path.join(root, "node_modules/next/dist/bin/next");
const env: Env = { ...withoutDeployment(process.env), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

// Not within the repository: Turbopack looks for instrumentation in the folders above too, and would take the shop's.
function copyOutside(cleanups: Cleanups): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "empty-app-"));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  cleanups.add({ stop: () => Promise.resolve(remove()), kill: remove });
  fs.cpSync(path.join(root, "bench/empty-app"), folder, { recursive: true });
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** Builds the empty page with the shop's own Next; answers the folder it can be started from. */
export async function buildEmptyApp(cleanups: Cleanups): Promise<string> {
  const folder = copyOutside(cleanups);
  const { code, output } = await runToEnd(process.execPath, [next, "build"], { cwd: folder, env, cleanups });
  if (code !== 0) throw new Problem(`The empty app could not be built:\n${output}`);
  return folder;
}

export function emptyAppProgram(folder: string, port: number, databaseUrl?: string): Program {
  const args = [next, "start", "-p", String(port), "-H", "127.0.0.1"];
  const withDatabase = databaseUrl === undefined ? env : { ...env, DATABASE_URL: databaseUrl };
  return { name: "empty", args, cwd: folder, env: withDatabase, ready: { url: `http://127.0.0.1:${port}/` } };
}
