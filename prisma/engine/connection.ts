import pg from "pg";

/** The database a connection URL names; Postgres' own default is `postgres`. */
export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}

/** The same server and login, another database. */
export function onDatabase(url: string, database: string): string {
  const target = new URL(url);
  target.pathname = `/${encodeURIComponent(database)}`;
  return target.toString();
}

/** Prisma's URLs carry `?schema=`, which libpq's parser does not know: it becomes the search path. */
export function connectionConfig(url: string): { config: pg.PoolConfig; schema: string } {
  const plain = new URL(url);
  const schema = plain.searchParams.get("schema") ?? "public";
  plain.searchParams.delete("schema");
  const config = { connectionString: plain.toString(), options: `-c search_path="${schema}"` };
  return { config: { ...config, max: 1, connectionTimeoutMillis: 10_000 }, schema };
}

/** Runs `work` on a connection of its own and closes it. */
export async function withConnection<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionConfig(url).config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function createDatabase(url: string, options = ""): Promise<void> {
  const name = pg.escapeIdentifier(databaseName(url));
  await withConnection(onDatabase(url, "postgres"), (client) => client.query(`CREATE DATABASE ${name} ${options}`));
}

export async function dropDatabase(url: string): Promise<void> {
  const name = pg.escapeIdentifier(databaseName(url));
  await withConnection(onDatabase(url, "postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  );
}
