import path from "node:path";
import { Cleanups } from "@/scripts/lib/cleanups";
import { withTestStack } from "@/scripts/lib/e2e-stack";
import { withoutDeployment } from "@/scripts/lib/settings";
import type { Steps } from "@/scripts/lib/steps";
import { Supervised, type Program } from "@/scripts/lib/supervised";
import { benchData } from "./product";
import type { Target } from "./targets";

/** Runs the whole product, with the demo catalogue in it, for as long as it is measured. */
export async function withShop(cleanups: Cleanups, work: (shopUrl: string) => Promise<void>): Promise<void> {
  const env = { ...withoutDeployment(process.env), NODE_ENV: "production" } as const;
  const stack = new Cleanups();
  const shop = { stop: () => stack.stop(), kill: () => stack.kill() };
  cleanups.add(shop);
  try {
    const options = { dataDir: path.join(benchData, "shop"), buildDir: ".next-bench", env, cleanups: stack };
    await withTestStack(options, ({ E2E_BASE_URL }) => work(E2E_BASE_URL ?? ""));
  } finally {
    // Its database is dropped by now and could not be a second time.
    cleanups.remove(shop);
  }
}

/** Starts a yardstick beside it, until the end. */
export async function startTarget(
  program: Program,
  target: Target,
  { cleanups, steps }: { cleanups: Cleanups; steps: Steps },
): Promise<Target> {
  const supervised = new Supervised(program, () => {});
  cleanups.add({ stop: () => supervised.stop(), kill: () => supervised.kill() });
  await steps.run(target.name, () => supervised.start());
  return target;
}
