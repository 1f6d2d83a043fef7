import { expect, test } from "vitest";
import { pacedLatencies, type Clock } from "./load-loop-paced";

/** Time that passes only when all that waits for the present moment is done. */
class ManualClock implements Clock {
  private ms = 0;
  private waiting: { readonly at: number; readonly wake: () => void }[] = [];

  readonly now = () => this.ms;
  readonly until = (at: number) => new Promise<void>((wake) => void this.waiting.push({ at, wake }));

  async run<T>(work: Promise<T>): Promise<T> {
    while (this.waiting.length > 0) {
      const at = Math.min(...this.waiting.map((each) => each.at));
      const due = this.waiting.filter((each) => each.at === at);
      this.waiting = this.waiting.filter((each) => each.at > at);
      this.ms = at;
      for (const { wake } of due) wake();
      await new Promise(setImmediate);
    }
    return work;
  }
}

test("calls begin at the pace asked for, whether or not those before have been answered", async () => {
  const clock = new ManualClock();
  const begun: number[] = [];
  const answeredLate = () => {
    begun.push(clock.now());
    return clock.until(1_000);
  };
  await clock.run(pacedLatencies({ count: 5, perSecond: 500 }, answeredLate, clock));
  expect(begun).toEqual([0, 2, 4, 6, 8]);
});

test("a stall is charged to every call that was due meanwhile, from the time it was due", async () => {
  const clock = new ManualClock();
  // One connection: the first call takes 10 ms and keeps the others waiting, which take 1 ms each.
  let free = 0;
  const overOneConnection = () => {
    free = Math.max(free, clock.now()) + (free === 0 ? 10 : 1);
    return clock.until(free);
  };
  const latencies = await clock.run(pacedLatencies({ count: 5, perSecond: 500 }, overOneConnection, clock));
  expect(latencies).toEqual([10, 9, 8, 7, 6]);
});

test("a caller that itself comes too late is charged for that, too", async () => {
  let ms = 0;
  const late: Clock = { now: () => ms, until: async (at) => void (ms = Math.max(ms, at) + 3) };
  expect(await pacedLatencies({ count: 1, perSecond: 500 }, async () => void (ms += 1), late)).toEqual([4]);
});

test("real time is kept: no call begins before its time, and a second's pace takes about a second", async () => {
  const began = performance.now();
  const latencies = await pacedLatencies({ count: 20, perSecond: 200 }, async () => {});
  expect(performance.now() - began).toBeGreaterThanOrEqual(95);
  expect(Math.min(...latencies)).toBeGreaterThanOrEqual(0);
});
