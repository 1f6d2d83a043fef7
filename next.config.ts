import type { NextConfig } from "next";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];

const config: NextConfig = {
  // Tests build into a folder of their own, so that they run beside a started shop.
  distDir: process.env.BUILD_DIR ?? ".next",
  poweredByHeader: false,
  reactCompiler: true,
  typedRoutes: true,
  experimental: {
    globalNotFound: true,
    // Cached pages live in memory only: a restart or a fresh database never meets an old page on disk.
    isrFlushToDisk: false,
  },
  serverExternalPackages: ["pg", "graphile-worker", "sharp"],
  headers: () => Promise.resolve([{ source: "/(.*)", headers: securityHeaders }]),
};

export default config;
