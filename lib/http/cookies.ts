import { isLoopback } from "@/lib/env/deployment";
import { serverEnv } from "@/lib/env/server";

/** Browsers keep cookies by host, not port: on one machine each shop's cookies carry its port, so that two never meet. */
export function cookieName(name: string, prefix = "__Host-"): string {
  const { siteOrigin, port } = serverEnv();
  if (isLoopback(siteOrigin)) return `${name}-${port}`;
  return `${prefix}${name}-shop`;
}

export function cookieOptions() {
  const secure = serverEnv().siteOrigin.startsWith("https://");
  return { httpOnly: true, secure, sameSite: "lax", path: "/" } as const;
}
