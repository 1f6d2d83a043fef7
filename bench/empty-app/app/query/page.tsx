import { Pool } from "pg";

export const dynamic = "force-dynamic";

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** The least that a page made for its visitor does: one question to Postgres, one line of HTML. */
export default async function QueryPage() {
  const { rows } = await pool.query<{ slug: string }>('SELECT slug FROM "Category" WHERE position = $1', [0]);
  return <main>{rows[0]?.slug}</main>;
}
