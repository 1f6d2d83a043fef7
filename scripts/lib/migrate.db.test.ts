import { createDatabase, dropDatabase, withConnection } from "@/prisma/engine/connection";
import { migrationNames } from "@/prisma/engine/deploy";
import { expect, test } from "@/tests/support/database";
import { isEmptyDatabase, migrate, pendingMigrations } from "./migrate";

const run = (url: string, sql: string) => withConnection(url, (client) => client.query(sql));

test("a database that does not exist is made and brought to the newest schema", async ({ databaseUrl }) => {
  await dropDatabase(databaseUrl);
  expect(await isEmptyDatabase(databaseUrl)).toBe(true);
  expect(await migrate(databaseUrl)).toEqual(migrationNames());
  expect(await pendingMigrations(databaseUrl)).toEqual([]);
});

test("two starts at once migrate an empty database once", async ({ databaseUrl }) => {
  await dropDatabase(databaseUrl);
  const applied = await Promise.all([migrate(databaseUrl), migrate(databaseUrl)]);
  expect(applied.flat()).toEqual(migrationNames());
});

test("a database that is up to date is left alone", async ({ databaseUrl }) => {
  expect(await isEmptyDatabase(databaseUrl)).toBe(false);
  expect(await migrate(databaseUrl)).toEqual([]);
});

test("a database with somebody else's tables is refused and not touched", async ({ databaseUrl }) => {
  await dropDatabase(databaseUrl);
  await createDatabase(databaseUrl);
  await run(databaseUrl, "CREATE TABLE ledger (id int)");
  await expect(migrate(databaseUrl)).rejects.toThrow(/not Windfall's/);
  const { rows } = await run(databaseUrl, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
  expect(rows).toEqual([{ tablename: "ledger" }]);
});

test("a database that newer code has migrated is refused by the migration's name", async ({ databaseUrl }) => {
  await run(databaseUrl, "UPDATE _prisma_migrations SET migration_name = '20990101000000_from_the_future'");
  await expect(migrate(databaseUrl)).rejects.toThrow(/20990101000000_from_the_future/);
});

test("a migration that failed half-way is named", async ({ databaseUrl }) => {
  await run(databaseUrl, "UPDATE _prisma_migrations SET finished_at = NULL");
  await expect(migrate(databaseUrl)).rejects.toThrow(/failed half-way/);
});
