export type Counts = Record<string, number>;

/** What schedules have met: faults and actions by kind. */
export class Tally {
  readonly faults: Counts = {};
  readonly actions: Counts = {};

  fault(kind: string, times = 1): void {
    if (times > 0) this.faults[kind] = (this.faults[kind] ?? 0) + times;
  }

  action(kind: string): void {
    this.actions[kind] = (this.actions[kind] ?? 0) + 1;
  }
}

export function added(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const [kind, times] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + times;
  return sum;
}
