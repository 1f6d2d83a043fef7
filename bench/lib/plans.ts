import type pg from "pg";
import type { RoundTrip } from "./db-meter";

/** A table below this many rows may well be read as a whole. */
const BIG = 5_000;

type Plan = Readonly<{ "Node Type": string; "Relation Name"?: string; Plans?: readonly Plan[] }>;

/** Statements whose plan reads a big table from one end to the other, as Postgres plans them now; each once. */
export async function scans(client: pg.Client, trips: readonly RoundTrip[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples > ${BIG} AND relnamespace = 'public'::regnamespace`,
  );
  const big = new Set(rows.map(({ name }) => name));
  const statements = new Map(trips.map((trip) => [trip.text, trip]));
  const found: string[] = [];
  for (const { text, values } of statements.values()) {
    if (!/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text)) continue;
    const plan = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
    const [root] = plan.rows[0]?.["QUERY PLAN"] ?? [];
    for (const table of root ? scanned(root.Plan) : []) {
      if (big.has(table)) found.push(`${table}: ${text.replace(/\s+/g, " ").trim().slice(0, 300)}`);
    }
  }
  return found;
}

function scanned(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" && plan["Relation Name"] ? [plan["Relation Name"]] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scanned)];
}
