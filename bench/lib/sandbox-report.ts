import type { Load } from "./load-loop";

/** `create` is as fast as it goes, `paced` the same call at the rate of the goal. */
export type Level = Readonly<{ sessions: number; create: Load; paced: Load; retrieve: Load; list: Load; raw: Load }>;

export type Milliseconds = Readonly<{
  ready: number;
  readyWithAll: number;
  snapshot: number;
  restore: number;
  reset: number;
}>;

export const goals = { readyMs: 1_000, createP95Ms: 10, createsPerSecond: 500, resetMs: 50 } as const;

const mark = (isMet: boolean) => (isMet ? "✓" : "✗");
const loadLine = (name: string, { perSecond, p50Ms, p95Ms, p99Ms, failed }: Load) =>
  `  ${name.padEnd(16)}${String(perSecond).padStart(6)} /s   p50 ${p50Ms} ms   p95 ${p95Ms} ms   p99 ${p99Ms} ms   failed ${failed}`;

/** Speed with so many sessions held; raw is Node alone answering the same bytes in the same run. */
export function speedLines(levels: readonly Level[]): string[] {
  return levels.flatMap(({ sessions, create, paced, retrieve, list, raw }) => {
    const isFast = create.perSecond >= goals.createsPerSecond && create.failed === 0;
    const isPrompt = paced.p95Ms < goals.createP95Ms && paced.failed === 0;
    return [
      `${mark(isFast && isPrompt)} ${sessions} sessions held (goal: ${goals.createsPerSecond} creates a second; p95 under ${goals.createP95Ms} ms when so many are offered)`,
      loadLine("create, offered", paced),
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
