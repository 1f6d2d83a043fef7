/** What the maker of the load saw in one stretch of it on one address. */
export type LoadResult = Readonly<{ requests: number; seconds: number; p50Ms: number; p99Ms: number; failed: number }>;

/** The same with what it cost the server, where that can be known. */
export type Round = LoadResult & Readonly<{ cpuMs: number | null }>;

export type Summary = Readonly<{
  perSecond: number;
  perSecondByRound: readonly number[];
  /** Of the server's processor time, for one request. */
  cpuMsPerRequest: number | null;
  p50Ms: number;
  p99Ms: number;
  /** Errors, timeouts and answers other than 2xx, of all rounds. */
  failed: number;
}>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error("nothing has no median");
  return (lower + upper) / 2;
}

const perSecond = ({ requests, seconds }: Round) => requests / seconds;
const hundredths = (value: number) => Math.round(value * 100) / 100;

function cpuMsPerRequest(rounds: readonly Round[]): number | null {
  const known = rounds.flatMap(({ cpuMs, requests }) => (cpuMs === null || requests === 0 ? [] : [cpuMs / requests]));
  return known.length === 0 ? null : median(known);
}

/** The server's work for a request of `baseline` as a part of its work for one of `rounds`: 0.5 is twice the work. */
export function cpuRatio(rounds: readonly Round[], baseline: readonly Round[]): number | null {
  const [cost, baseCost] = [cpuMsPerRequest(rounds), cpuMsPerRequest(baseline)];
  return cost === null || baseCost === null || cost === 0 ? null : hundredths(baseCost / cost);
}

/** Speeds and latencies are medians; failures are added up, because one is one too many. */
export function summarise(rounds: readonly Round[]): Summary {
  const cpu = cpuMsPerRequest(rounds);
  return {
    perSecond: Math.round(median(rounds.map(perSecond))),
    perSecondByRound: rounds.map((round) => Math.round(perSecond(round))),
    cpuMsPerRequest: cpu === null ? null : hundredths(cpu),
    p50Ms: median(rounds.map((round) => round.p50Ms)),
    p99Ms: median(rounds.map((round) => round.p99Ms)),
    failed: rounds.reduce((sum, round) => sum + round.failed, 0),
  };
}

/**
 * The speed of `rounds` as a part of `baseline`'s. Taken round by round, so that a machine that is busy with something else
 * for a while slows both sides of a quotient.
 */
export function speedRatio(rounds: readonly Round[], baseline: readonly Round[]): number {
  const quotients = rounds.flatMap((round, index) => {
    const beside = baseline[index];
    return beside && beside.requests > 0 ? [perSecond(round) / perSecond(beside)] : [];
  });
  return hundredths(median(quotients));
}
