import { setTimeout as sleep } from "node:timers/promises";

export type Pace = Readonly<{ count: number; perSecond: number }>;

/** Milliseconds, and waiting for a time in them. */
export type Clock = Readonly<{ now: () => number; until: (ms: number) => Promise<void> }>;

const realClock: Clock = {
  now: () => performance.now(),
  async until(ms) {
    // Timers of Node are whole milliseconds and may ring a little early.
    while (performance.now() < ms) await sleep(ms - performance.now());
  },
};

/**
 * Begins each call at its own time, however many of those before still wait, and answers how long each took from that
 * time on: a server that stalls is charged for every call that was due meanwhile, not only for those already sent.
 */
export function pacedLatencies(
  { count, perSecond }: Pace,
  call: () => Promise<void>,
  clock: Clock = realClock,
): Promise<number[]> {
  const began = clock.now();
  const once = async (at: number) => {
    const due = began + (at * 1000) / perSecond;
    await clock.until(due);
    await call();
    return clock.now() - due;
  };
  return Promise.all(Array.from({ length: count }, (_, at) => once(at)));
}
