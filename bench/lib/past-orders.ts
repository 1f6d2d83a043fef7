import type pg from "pg";

/** How far apart two past orders lie: about a thousand a day, three years for a million. */
const APART = "interval '90 seconds'";
/** As the reconciler's rota has it: charges are looked at daily for so long. */
const WATCHED = "interval '180 days'";

type Copied = Readonly<{
  table: string;
  /** The row that is copied, `r`, by the order that is, `c`. */
  on: string;
  /** What differs from one copy to the next; times are moved into the past by the copy's age as it is. */
  set: Readonly<Record<string, string>>;
  join?: string;
}>;

const ofOrder = { on: 'r."orderId" = c.model', set: { orderId: "c.id" } };
const withId = { on: ofOrder.on, set: { ...ofOrder.set, id: "uuidv7(-c.age)" } };
const text = (prefix: string, length: number) => `'${prefix}' || left(md5(random()::text), ${length})`;

const copied: readonly Copied[] = [
  {
    table: "Cart",
    on: 'r.id = c."modelCart"',
    set: { id: "c.cart", secretHash: "md5(random()::text) || md5(random()::text)" },
  },
  {
    table: "Order",
    on: "r.id = c.model",
    set: {
      id: "c.id",
      cartId: "c.cart",
      reference: "c.reference",
      token: text("", 32),
      number: `nextval('"Order_number_seq"')`,
      invoiceNumber: `CASE WHEN r."invoiceNumber" IS NOT NULL THEN nextval('invoices') END`,
      returnsDueAt: `CASE WHEN c.age < ${WATCHED} THEN r."returnsDueAt" + random() * interval '1 day' END`,
    },
  },
  { table: "OrderLine", ...withId },
  {
    table: "OrderEvent",
    on: ofOrder.on,
    set: { ...ofOrder.set, id: `nextval(pg_get_serial_sequence('"OrderEvent"', 'id'))` },
  },
  { table: "StockHold", ...ofOrder },
  {
    table: "PaymentAttempt",
    on: withId.on,
    set: {
      ...withId.set,
      idempotencyKey: "c.reference || ':1'",
      sessionId: text("cs_", 24),
      intentId: text("pi_", 24),
    },
  },
  { table: "LedgerTransaction", on: withId.on, set: { ...withId.set, sourceId: 'r."sourceId" || c.reference' } },
  {
    table: "LedgerEntry",
    join: `JOIN "LedgerTransaction" m ON m."orderId" = c.model
      JOIN "LedgerTransaction" t ON t."orderId" = c.id AND t.kind = m.kind`,
    on: 'r."transactionId" = m.id',
    set: { transactionId: "t.id" },
  },
  {
    table: "WebhookEvent",
    on: 'r."orderReference" = c."modelReference"',
    set: { id: text("evt_", 24), orderReference: "c.reference" },
  },
  { table: "Mail", on: withId.on, set: { ...withId.set, key: "r.kind || ':' || c.id", html: "NULL" } },
  { table: "ApiCall", ...withId },
];

/**
 * Adds copies of the model orders, with everything that belongs to each, until there are `orders` of them: each a little
 * older than the one before. Triggers and foreign keys rest meanwhile, and indexes are made anew when all are there.
 */
export async function addPastOrders(client: pg.Client, models: readonly string[], orders: number): Promise<void> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM "Order"');
  const existing = rows[0]?.count ?? 0;
  if (existing >= orders) return;
  await client.query("SET session_replication_role = replica");
  await client.query(`CREATE TEMP SEQUENCE IF NOT EXISTS invoices`);
  await client.query(`SELECT setval('invoices', 1 + (SELECT "lastInvoice" FROM "Installation"))`);
  await client.query("DROP TABLE IF EXISTS copy");
  await client.query(
    `CREATE TEMP TABLE copy AS SELECT m.id AS model, m."cartId" AS "modelCart", m.reference AS "modelReference",
       uuidv7(-age) AS id, uuidv7(-age) AS cart, ${text("wftest-", 16)} AS reference, age
     FROM generate_series($2::int, $3::int - 1) n
     JOIN (SELECT *, row_number() OVER (ORDER BY number) - 1 AS at FROM "Order" WHERE id = ANY($1::uuid[])) m
       ON m.at = n % cardinality($1::uuid[]), LATERAL (SELECT n * ${APART} AS age) a`,
    [models, existing, orders],
  );
  await client.query("ANALYZE copy");
  const indexes = await dropIndexes(client);
  for (const each of copied) await copyRows(client, each);
  await client.query("SET maintenance_work_mem = '512MB'");
  for (const definition of indexes) await client.query(definition);
  await client.query(`UPDATE "Installation" SET "lastInvoice" = (SELECT max("invoiceNumber") FROM "Order")`);
  await client.query("SET session_replication_role = origin");
  await client.query("VACUUM ANALYZE");
  await client.query("CHECKPOINT");
}

/** Takes every index but the primary keys away. @returns how each is made again */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
       AND tablename = ANY($1) AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    [copied.map(({ table }) => table)],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  return rows.map(({ definition }) => definition);
}

async function copyRows(client: pg.Client, { table, on, set, join = "" }: Copied): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; isTime: boolean }>(
    `SELECT column_name AS name, data_type = 'timestamp with time zone' AS "isTime" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  const names = columns.map(({ name }) => `"${name}"`);
  const values = columns.map(({ name, isTime }) => set[name] ?? (isTime ? `r."${name}" - c.age` : `r."${name}"`));
  await client.query(`INSERT INTO "${table}" (${names.join(", ")})
    SELECT ${values.join(", ")} FROM copy c ${join} JOIN "${table}" r ON ${on} ORDER BY c.age DESC`);
}
