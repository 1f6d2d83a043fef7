import autocannon from "autocannon";
import { anotherFilteredPath } from "./lib/filtered-paths";
import type { LoadResult } from "./lib/rounds";

// A program of its own, so that making the load and waiting for it never share a thread.
const [url = "", connections, seconds, encoding = "identity", which] = process.argv.slice(2);

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { "accept-encoding": encoding },
  ...(which === "another-filter" && {
    requests: [{ setupRequest: (request) => ({ ...request, path: anotherFilteredPath() }) }],
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
