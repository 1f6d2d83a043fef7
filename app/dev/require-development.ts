import { notFound } from "next/navigation";
import { isRealDeployment } from "@/lib/env/deployment";
import { serverEnv } from "@/lib/env/server";

/** Where the shop serves the public, pages for its builders do not exist. */
export function requireDevelopment(): void {
  const { siteOrigin, wooshpay } = serverEnv();
  if (isRealDeployment({ secretKey: wooshpay.secretKey, siteUrl: siteOrigin })) notFound();
}
