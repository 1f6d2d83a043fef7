import fs from "node:fs";
import path from "node:path";
import type { Cleanups } from "./cleanups";
import { Problem } from "./problem";
import { runToEnd } from "./run";
import { withoutDeployment, type Env } from "./settings";
import { sourcesMark } from "./sources";

type BuildOptions = Readonly<{ root: string; buildDir: string; env: Env; cleanups: Cleanups }>;

function isBuilt(root: string, buildDir: string): boolean {
  if (!fs.existsSync(path.join(root, buildDir, "BUILD_ID"))) return false;
  const stamp = path.join(root, buildDir, "built-from");
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === sourcesMark(root);
}

/** Builds the shop into `buildDir` unless that already holds a build of these sources. */
export async function build({ root, buildDir, env, cleanups }: BuildOptions): Promise<void> {
  if (isBuilt(root, buildDir)) return;
  const stamp = path.join(root, buildDir, "built-from");
  // Taken before, so that a file saved during the build calls for another one.
  const mark = sourcesMark(root);
  fs.rmSync(stamp, { force: true });
  const buildEnv: Env = {
    ...withoutDeployment(env),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    BUILD_DIR: buildDir,
  };
  const args = [path.join(root, "node_modules/next/dist/bin/next"), "build"];
  const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env: buildEnv, cleanups });
  if (code !== 0) throw new Problem(`The shop could not be built:\n${output}`);
  fs.writeFileSync(stamp, mark);
}
