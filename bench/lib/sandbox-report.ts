import type { Load } from "./load-loop";

export type Level = Readonly<{ sessions: number; create: Load; retrieve: Load; list: Load; raw: Load }>;

export type Milliseconds = Readonly<{
  ready: number;
  readyWithAll: number;
  snapshot: number;
  restore: number;
  reset: number;
}>;

const goals = { readyMs: 1_000, createP95Ms: 10, createsPerSecond: 500, resetMs: 50 } as const;

const mark = (isMet: boolean) => (isMet ? "✓" : "✗");
const loadLine = (name: string, { perSecond, p50Ms, p95Ms, failed }: Load) =>
  `  ${name.padEnd(14)}${String(perSecond).padStart(6)} /s   p50 ${p50Ms} ms   p95 ${p95Ms} ms   failed ${failed}`;

/** Speed with so many sessions held; raw is Node alone answering the same bytes in the same run. */
export function speedLines(levels: readonly Level[]): string[] {
  return levels.flatMap(({ sessions, create, retrieve, list, raw }) => {
    const isMet = create.perSecond >= goals.createsPerSecond && create.p95Ms < goals.createP95Ms;
    return [
      `${mark(isMet)} ${sessions} sessions held (goal: ${goals.createsPerSecond} creates a second, p95 under ${goals.createP95Ms} ms)`,
      loadLine("create", create),
      loadLine("retrieve", retrieve),
      loadLine("list", list),
      loadLine("raw node:http", raw),
    ];
  });
}

export function resetLines({ ready, readyWithAll, snapshot, restore, reset }: Milliseconds): string[] {
  const isQuick = Math.max(snapshot, restore, reset) < goals.resetMs;
  return [
    `${mark(ready < goals.readyMs)} ready after ${ready} ms (goal: ${goals.readyMs}); with every session of this run ${readyWithAll} ms`,
    `${mark(isQuick)} with 10000 sessions: snapshot ${snapshot} ms, restore ${restore} ms, reset ${reset} ms (goal: ${goals.resetMs} each)`,
  ];
}
