import type pg from "pg";
import { withConnection } from "@/prisma/engine/connection";
import { readCatalogue } from "../catalogue/catalogue";
import { firstId, lastId, prepareTables, writeSketches } from "./rows";
import { modelsOf, sketch } from "./sketch";

const BATCH = 5_000;

export type Growth = Readonly<{
  /** How many generated products there shall be; those that are there already are left as they are. */
  products: number;
  seed: number;
  now: Date;
  /** Hears how many there are by now. */
  report: (there: number) => void;
}>;

/**
 * Adds products made of the demo catalogue's, which has to be there: for each a model, of which it has the finishes, the
 * pictures and the material, with a name, words, prices, stock and an age of its own. Answers how many were added.
 */
export async function growCatalogue(databaseUrl: string, growth: Growth): Promise<number> {
  return withConnection(databaseUrl, async (client) => {
    const before = await countGenerated(client);
    await prepareTables(client);
    // Words go into their indexes by the batch: one after the other each would find its page anew.
    await client.query("SET gin_pending_list_limit = '64MB'");
    await client.query("SET work_mem = '64MB'");
    const models = modelsOf(readCatalogue());
    // Even if some are there: they need not be the first ones.
    for (let from = 1; from <= growth.products; from += BATCH) {
      const to = Math.min(from + BATCH - 1, growth.products);
      const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const sketches = numbers.map((n) => sketch(n, growth.seed, models));
      await writeSketches(client, sketches, growth.now);
      // Else the next are planned for as few as there were.
      if (from === 1) await client.query("ANALYZE");
      growth.report(to);
    }
    const added = (await countGenerated(client)) - before;
    if (added > 0) await client.query("VACUUM ANALYZE");
    return added;
  });
}

async function countGenerated(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Product" WHERE id BETWEEN $1 AND $2`,
    [firstId, lastId],
  );
  return rows[0]?.count ?? 0;
}
