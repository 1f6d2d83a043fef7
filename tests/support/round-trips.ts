import pg from "pg";

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/** Every statement that goes to Postgres while `work` runs, one for each round trip, BEGIN and COMMIT among them. */
export async function roundTrips(work: () => Promise<unknown>): Promise<string[]> {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const sent: string[] = [];
  prototype.query = function (...args) {
    const [what] = args;
    sent.push(typeof what === "string" ? what : (what as { text: string }).text);
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return sent;
}
