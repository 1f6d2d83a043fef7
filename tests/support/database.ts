import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, test as base } from "vitest";
import { createDb, type Db } from "@/lib/db/client";
import { createDatabase, dropDatabase, onDatabase } from "@/prisma/engine/connection";

type DatabaseFixtures = {
  /** The address of a migrated, empty database that belongs to this test alone. */
  databaseUrl: string;
  /** Prisma on that database, as the shop makes it. */
  db: Db;
};

/** Vitest's `test` with a database for each test that asks for one, cloned from a template and dropped afterwards. */
export const test = base.extend<DatabaseFixtures>({
  databaseUrl: async ({}, provide) => {
    const { server, template, run } = inject("postgres");
    const url = onDatabase(server, `test_${run}_${randomUUID()}`);
    await createDatabase(url, `TEMPLATE ${pg.escapeIdentifier(template)} STRATEGY FILE_COPY`);
    await provide(url);
    await dropDatabase(url);
  },
  db: async ({ databaseUrl }, provide) => {
    const db = createDb(databaseUrl);
    await provide(db);
    await db.$disconnect();
  },
});

export { describe, expect } from "vitest";
