import fs from "node:fs";
import path from "node:path";
import type { Cleanups } from "./cleanups";
import { Problem } from "./problem";
import { runToEnd } from "./run";
import type { Settings } from "./settings";
import type { Steps } from "./steps";

/** Whether Prisma's client has been generated since the schema last changed. */
export function isClientCurrent(root: string): boolean {
  const client = path.join(root, "generated/prisma/client.ts");
  const schema = path.join(root, "prisma/schema.prisma");
  return fs.existsSync(client) && fs.statSync(client).mtimeMs >= fs.statSync(schema).mtimeMs;
}

/** Generates Prisma's client when it is missing or older than the schema: npm may have been told not to run our install script. */
export async function ensurePrismaClient({ root, env }: Settings, steps: Steps, cleanups: Cleanups): Promise<void> {
  if (isClientCurrent(root)) return;
  await steps.run("prisma", async () => {
    const args = [path.join(root, "node_modules/prisma/build/index.js"), "generate"];
    const { code, output } = await runToEnd(process.execPath, args, { cwd: root, env, cleanups });
    if (code !== 0) throw new Problem(`Prisma's client could not be generated:\n${output}`);
  });
}
