import http from "node:http";

export type Call = Readonly<{ method: string; path: string; headers: Readonly<Record<string, string>>; body?: string }>;

export type Load = Readonly<{
  requests: number;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
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

/** Sends calls over so many connections that are kept open, each sending its next when it has been answered. */
export class LoadLoop {
  private readonly agent: http.Agent;

  constructor(
    private readonly port: number,
    private readonly connections: number,
  ) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Makes `count` calls; `seen` gets each answer's body. */
  async run(count: number, next: () => Call, seen: (body: string) => void = () => {}): Promise<Load> {
    const latencies: number[] = [];
    let begun = 0;
    let failed = 0;
    const lane = async () => {
      while (begun < count) {
        begun += 1;
        const sent = performance.now();
        const { status, body } = await this.call(next());
        latencies.push(performance.now() - sent);
        if (status !== 200) failed += 1;
        seen(body);
      }
    };
    const began = performance.now();
    await Promise.all(Array.from({ length: this.connections }, lane));
    const seconds = (performance.now() - began) / 1000;
    const tenths = (value: number) => Math.round(value * 10) / 10;
    return {
      requests: count,
      perSecond: Math.round(count / seconds),
      p50Ms: tenths(percentile(latencies, 0.5)),
      p95Ms: tenths(percentile(latencies, 0.95)),
      failed,
    };
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
