import http from "node:http";
import { pacedLatencies, type Pace } from "./load-loop-paced";

export type Call = Readonly<{ method: string; path: string; headers: Readonly<Record<string, string>>; body?: string }>;

export type Load = Readonly<{
  requests: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Answers other than 200. */
  failed: number;
}>;

/** The value that `share` of all values do not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)];
  if (found === undefined) throw new Error("nothing has no percentile");
  return found;
}

function loadOf(latencies: readonly number[], ms: number, failed: number): Load {
  const at = (share: number) => Math.round(percentile(latencies, share) * 10) / 10;
  const perSecond = Math.round((latencies.length * 1000) / ms);
  return { requests: latencies.length, perSecond, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), failed };
}

type Seen = (body: string) => void;
const ignore: Seen = () => {};

/** Sends calls over so many connections that are kept open. */
export class LoadLoop {
  private readonly agent: http.Agent;

  constructor(
    private readonly port: number,
    private readonly connections: number,
  ) {
    // In turn, so that at a low rate none is idle for so long that the server closes it.
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections, scheduling: "fifo" });
  }

  /** Makes `count` calls as fast as they are answered; `seen` gets each answer's body. */
  async saturate(count: number, next: () => Call, seen: Seen = ignore): Promise<Load> {
    const counted = this.counted(next, seen);
    const latencies: number[] = [];
    let begun = 0;
    const lane = async () => {
      while (begun < count) {
        begun += 1;
        const sent = performance.now();
        await counted.call();
        latencies.push(performance.now() - sent);
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: this.connections }, lane));
    return loadOf(latencies, performance.now() - began, counted.failed());
  }

  /** Makes calls at a pace of their own, each timed from when it was due; waiting for a free connection counts. */
  async offer(pace: Pace, next: () => Call, seen: Seen = ignore): Promise<Load> {
    const counted = this.counted(next, seen);
    const began = performance.now();
    const latencies = await pacedLatencies(pace, counted.call);
    return loadOf(latencies, performance.now() - began, counted.failed());
  }

  private counted(next: () => Call, seen: Seen) {
    let failed = 0;
    const call = async () => {
      const { status, body } = await this.call(next());
      if (status !== 200) failed += 1;
      seen(body);
    };
    return { call, failed: () => failed };
  }

  call({ method, path, headers, body }: Call): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const options = { host: "127.0.0.1", port: this.port, agent: this.agent, method, path };
      const request = http.request({ ...options, headers: { ...headers, ...length } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }),
        );
        response.on("error", reject);
      });
      request.on("error", reject);
      request.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
