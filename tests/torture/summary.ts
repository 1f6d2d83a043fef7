import type { Book } from "./book";
import type { Counts } from "./tally";

/** For people: how many schedules, how fast, what they met, and what broke. */
export function summary({ schedules, seconds, faults, actions, broken }: Book): string {
  const rate = seconds > 0 ? (schedules / seconds).toFixed(1) : "–";
  return [
    "",
    `${schedules} schedules in ${Math.round(seconds)} s, ${rate} a second: ${broken.length} broke what must always hold`,
    `  steps   ${listed(actions)}`,
    `  faults  ${listed(faults)}`,
    ...broken.slice(0, 20).map(({ seed }) => `  replay  npm run torture -- --schedules 1 --seed ${seed}`),
  ].join("\n");
}

function listed(counts: Counts): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return sorted.map(([kind, times]) => `${kind} ${times}`).join(", ");
}
