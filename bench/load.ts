import autocannon from "autocannon";
import { anyFilteredPath } from "./lib/catalogue-probes";
import type { LoadResult } from "./lib/rounds";

// A program of its own, so that making the load and waiting for it never share a thread.
const [url = "", connections, seconds, encoding = "identity", which] = process.argv.slice(2);

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { "accept-encoding": encoding },
  ...(which === "any-filter" && {
    requests: [{ setupRequest: (request) => ({ ...request, path: anyFilteredPath() }) }],
  }),
});

const seen: LoadResult = {
  requests: result["2xx"],
  seconds: result.duration,
  p50Ms: result.latency.p50,
  p99Ms: result.latency.p99,
  failed: result.errors + result.non2xx,
};
console.log(JSON.stringify(seen));
