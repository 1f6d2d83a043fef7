export type Timing = Readonly<{ count: number; p50Ms: number; p95Ms: number; p99Ms: number }>;

const WARM_UP = 20;

function percentile(sorted: readonly number[], part: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  if (value === undefined) throw new Error("nothing was measured");
  return Math.round(value * 10) / 10;
}

/** How long a question takes, asked one at a time and each time another way; `ask` gets the number of the turn. */
export async function time(count: number, ask: (turn: number) => Promise<unknown>): Promise<Timing> {
  const taken: number[] = [];
  for (let turn = -WARM_UP; turn < count; turn += 1) {
    const began = performance.now();
    await ask(turn + WARM_UP);
    if (turn >= 0) taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return { count, p50Ms: percentile(taken, 0.5), p95Ms: percentile(taken, 0.95), p99Ms: percentile(taken, 0.99) };
}
