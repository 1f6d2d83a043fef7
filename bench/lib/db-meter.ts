import pg from "pg";

/** One round trip to Postgres, as the shop's own process sees it. */
export type RoundTrip = Readonly<{ text: string; values: readonly unknown[]; ms: number }>;

type Query = (this: pg.Client, ...args: unknown[]) => unknown;
type Called = (...results: unknown[]) => void;
const prototype = pg.Client.prototype as unknown as { query: Query };

/** Hears every statement that this process sends to Postgres, BEGIN and COMMIT too, until it is told to stop. */
export function hearRoundTrips(heard: (trip: RoundTrip) => void): () => void {
  const { query } = prototype;
  prototype.query = function (...args) {
    const began = performance.now();
    const done = () => heard({ ...statementOf(args), ms: performance.now() - began });
    const last = args.at(-1);
    if (typeof last === "function") {
      const tell: Called = (...results) => {
        done();
        (last as Called)(...results);
      };
      return query.apply(this, [...args.slice(0, -1), tell]);
    }
    const answer = query.apply(this, args);
    if (answer instanceof Promise) void answer.then(done, done);
    return answer;
  };
  return () => void (prototype.query = query);
}

function statementOf([what, values]: unknown[]): Pick<RoundTrip, "text" | "values"> {
  if (typeof what === "string") return { text: what, values: Array.isArray(values) ? values : [] };
  const config = what as { text: string; values?: unknown[] };
  return { text: config.text, values: config.values ?? [] };
}
