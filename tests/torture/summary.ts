import type { Book } from "./book";
import { faultKinds, type Counts } from "./tally";

/** A kind that was met less often says little of what the shop makes of it; said of runs that could have met it so often. */
const ENOUGH = 100;
const LONG = 1_000;

/** For people: how many schedules, how fast, what they met, and what broke. */
export function summary({ schedules, seconds, faults, actions, broken }: Book): string {
  const rate = seconds > 0 ? (schedules / seconds).toFixed(1) : "–";
  const met = Object.fromEntries(faultKinds.map((kind) => [kind, faults[kind] ?? 0]));
  const rare = Object.entries(met).filter(([, times]) => times < ENOUGH);
  return [
    "",
    `${schedules} schedules in ${Math.round(seconds)} s, ${rate} a second: ${broken.length} broke what must always hold`,
    `  steps   ${listed(actions)}`,
    `  faults  ${listed(met)}`,
    ...(schedules < LONG ? [] : [ofRare(rare)]),
    ...broken.slice(0, 20).map(({ seed }) => `  replay  npm run torture -- --schedules 1 --seed ${seed}`),
  ].join("\n");
}

function ofRare(rare: readonly [string, number][]): string {
  if (rare.length === 0) return `  each kind of fault was met at least ${ENOUGH} times`;
  return `  met less than ${ENOUGH} times, so little is proven of: ${listed(Object.fromEntries(rare))}`;
}

function listed(counts: Counts): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return sorted.map(([kind, times]) => `${kind} ${times}`).join(", ");
}
