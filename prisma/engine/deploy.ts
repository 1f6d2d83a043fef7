import fs from "node:fs";
import path from "node:path";
import type { ApplyMigrationsOutput, MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Engine } from "./engine";

const prismaFolder = path.join(import.meta.dirname, "..");
export const migrationsFolder = path.join(prismaFolder, "migrations");
const schemaFile = path.join(prismaFolder, "schema.prisma");

/** The names of our migrations, oldest first. */
export function migrationNames(): string[] {
  const entries = fs.readdirSync(migrationsFolder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsList(): MigrationList {
  const read = (file: string) => fs.readFileSync(path.join(migrationsFolder, file), "utf8");
  return {
    baseDir: migrationsFolder,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: read("migration_lock.toml") },
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: read(`${name}/migration.sql`) } },
    })),
  };
}

/** What `prisma migrate deploy` does, without Prisma's command line: applies what is missing and answers its names. */
export async function deployMigrations(url: string): Promise<string[]> {
  const engine = new Engine({ url, schemaFiles: [schemaFile] });
  const params = { migrationsList: migrationsList(), filters: { externalTables: [], externalEnums: [] } };
  const { appliedMigrationNames } = (await engine.call("applyMigrations", params)) as ApplyMigrationsOutput;
  return appliedMigrationNames;
}
