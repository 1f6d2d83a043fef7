import { db } from "@/lib/db/client";
import { isRealDeployment, refusals } from "./deployment";
import { serverEnv } from "./server";

/** Ends the program, with the reasons, where this deployment must not serve anybody. Shop and worker ask at their start. */
export async function mayStart(): Promise<void> {
  const { siteOrigin, wooshpay } = serverEnv();
  const deployment = { secretKey: wooshpay.secretKey, siteUrl: siteOrigin, apiBase: wooshpay.apiBase };
  if (!isRealDeployment(deployment)) return;
  const reasons = refusals({ ...deployment, hasSeededLogins: await hasSeededLogins() });
  if (reasons.length === 0) return;
  console.error(`This deployment must not start:\n  ${reasons.join("\n  ")}`);
  process.exit(1);
}

async function hasSeededLogins(): Promise<boolean> {
  return (await db().user.count({ where: { seeded: true } })) > 0;
}
