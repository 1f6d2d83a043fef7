import type pg from "pg";

/** Rows that the yardstick's tables hold throughout. */
const ROWS = 10_000;

/** Three tables of a size that does not change, for a transaction of an order's kind without the shop. */
export async function preparePlainTables(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE TABLE plain_order (id uuid PRIMARY KEY DEFAULT uuidv7(), state text NOT NULL, total int NOT NULL);
    CREATE TABLE plain_line (id uuid PRIMARY KEY DEFAULT uuidv7(), "orderId" uuid NOT NULL REFERENCES plain_order, body text NOT NULL);
    CREATE INDEX ON plain_line ("orderId");
    CREATE TABLE plain_stock (id int PRIMARY KEY, free int NOT NULL);
    INSERT INTO plain_order (state, total) SELECT 'paid', n FROM generate_series(1, ${ROWS}) n;
    INSERT INTO plain_line ("orderId", body) SELECT id, repeat('x', 500) FROM plain_order;
    INSERT INTO plain_stock SELECT n, 1000000 FROM generate_series(1, 100) n;
    ANALYZE plain_order, plain_line, plain_stock;`);
}

/** BEGIN, three inserts, two updates, COMMIT: seven round trips. @returns its milliseconds */
export async function plainTransaction(client: pg.Client): Promise<number> {
  const began = performance.now();
  await client.query("BEGIN");
  const { rows } = await client.query<{ id: string }>(
    "INSERT INTO plain_order (state, total) VALUES ('pending', $1) RETURNING id",
    [4800],
  );
  const id = rows[0]?.id;
  const line = 'INSERT INTO plain_line ("orderId", body) VALUES ($1, $2)';
  await client.query(line, [id, "x".repeat(500)]);
  await client.query(line, [id, "y".repeat(500)]);
  await client.query("UPDATE plain_stock SET free = free - 1 WHERE id = $1", [1 + Math.floor(Math.random() * 100)]);
  await client.query("UPDATE plain_order SET state = 'paid' WHERE id = $1", [id]);
  await client.query("COMMIT");
  return performance.now() - began;
}
