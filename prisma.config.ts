import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Where Prisma's native schema engine was not downloaded (no network, scripts denied), use its WebAssembly build.
const require = createRequire(import.meta.url);
const engines = path.dirname(
  createRequire(require.resolve("prisma/package.json")).resolve("@prisma/engines/package.json"),
);
const hasNativeEngine = readdirSync(engines).some((file) => file.startsWith("schema-engine-"));
if (!hasNativeEngine && process.platform !== "win32") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "prisma/engine/schema-engine.mjs");
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset:unset@127.0.0.1:1/unset" },
});
