/** One stretch of load on one address. */
export type Round = Readonly<{ perSecond: number; p50Ms: number; p99Ms: number; errors: number; non2xx: number }>;

export type Summary = Round & Readonly<{ perSecondByRound: readonly number[] }>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error("nothing has no median");
  return (lower + upper) / 2;
}

/** Speeds and latencies are medians; errors are added up, because one is one too many. */
export function summarise(rounds: readonly Round[]): Summary {
  const middle = (read: (round: Round) => number) => Math.round(median(rounds.map(read)));
  const total = (read: (round: Round) => number) => rounds.reduce((sum, round) => sum + read(round), 0);
  return {
    perSecond: middle((round) => round.perSecond),
    perSecondByRound: rounds.map((round) => Math.round(round.perSecond)),
    p50Ms: middle((round) => round.p50Ms),
    p99Ms: middle((round) => round.p99Ms),
    errors: total((round) => round.errors),
    non2xx: total((round) => round.non2xx),
  };
}

/**
 * The speed of `rounds` as a part of `baseline`'s. Taken round by round, so that a machine that is busy with something else
 * for a while slows both sides of a quotient.
 */
export function ratio(rounds: readonly Round[], baseline: readonly Round[]): number {
  const quotients = rounds.flatMap((round, index) => {
    const beside = baseline[index];
    return beside && beside.perSecond > 0 ? [round.perSecond / beside.perSecond] : [];
  });
  return Math.round(median(quotients) * 100) / 100;
}
