import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";

// Tests build into a folder of their own, so that they run beside a started shop.
const buildDir = process.env.BUILD_DIR ?? ".next";

/** Next writes its build folder into the tsconfig it uses; folders other than the usual one get a file of their own. */
function tsconfigPath(): string {
  if (buildDir === ".next") return "tsconfig.json";
  const file = `${buildDir}.tsconfig.json`;
  const include = ["next-env.d.ts", "**/*.ts", "**/*.tsx"];
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ extends: "./tsconfig.json", include }));
  return file;
}

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  // Browsers heed it over TLS only.
  { key: "Strict-Transport-Security", value: "max-age=63072000" },
];

/** Whoever has the address of an order's page may see the order: it is told to nobody else. */
const privateAddress = [{ key: "Referrer-Policy", value: "same-origin" }];

const config: NextConfig = {
  distDir: buildDir,
  typescript: { tsconfigPath: tsconfigPath() },
  poweredByHeader: false,
  // Next hashes each answer anew in script: a third of the time a cached page takes. What is in front may tag its own copies.
  generateEtags: false,
  cacheHandler: path.join(import.meta.dirname, "lib/http/page-cache.mjs"),
  reactCompiler: true,
  typedRoutes: true,
  experimental: {
    globalNotFound: true,
    // Cached pages live in memory only: a restart or a fresh database never meets an old page on disk.
    isrFlushToDisk: false,
  },
  serverExternalPackages: ["pg", "graphile-worker", "sharp"],
  headers: () =>
    Promise.resolve([
      { source: "/(.*)", headers: securityHeaders },
      { source: "/:market/orders/:path*", headers: privateAddress },
    ]),
};

export default config;
