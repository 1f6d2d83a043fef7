import fs from "node:fs";
import path from "node:path";
import type { Cleanups } from "@/scripts/lib/cleanups";
import { Problem } from "@/scripts/lib/problem";
import { runToEnd } from "@/scripts/lib/run";
import { root, withoutDeployment, type Env } from "@/scripts/lib/settings";
import type { Program } from "@/scripts/lib/supervised";

const next = path.join(root, "node_modules/next/dist/bin/next");
const env: Env = { ...withoutDeployment(process.env), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

/** Builds the empty app in `folder`, which has to lie within the repository, where Next and React are found. */
export async function buildEmptyApp(folder: string, cleanups: Cleanups): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  // A copy, because a build adds a tsconfig of its own beside the sources.
  fs.cpSync(path.join(root, "bench/empty-app"), folder, { recursive: true });
  const { code, output } = await runToEnd(process.execPath, [next, "build"], { cwd: folder, env, cleanups });
  if (code !== 0) throw new Problem(`The empty app could not be built:\n${output}`);
}

export function emptyAppProgram(folder: string, port: number): Program {
  const args = [next, "start", "-p", String(port), "-H", "127.0.0.1"];
  return { name: "empty", args, cwd: folder, env, ready: { url: `http://127.0.0.1:${port}/` } };
}
