import type { Diary, Trouble } from "./diary";
import { flatnessOf, MOST_GROWTH, thinned, type Flatness } from "./flatness";
import { programs, type ProgramName, type Sample } from "./memory";

const POINTS = 60;
const EARLY_SECONDS = 300;

export type ProgramMemory = Readonly<{
  /** Megabytes. */
  atFiveMinutes: number | null;
  atTheEnd: number | null;
  flatness: Flatness | null;
}>;

export type Memory = Readonly<{ programs: Record<ProgramName, ProgramMemory>; series: readonly Sample[] }>;

export function memoryOf(samples: readonly Sample[]): Memory {
  const each = programs.map((name) => {
    const known = samples.flatMap((sample) => sample[name] ?? []);
    const early = samples.find(({ seconds }) => seconds >= EARLY_SECONDS);
    const figures = { atFiveMinutes: early?.[name] ?? null, atTheEnd: samples.at(-1)?.[name] ?? null };
    return [name, { ...figures, flatness: flatnessOf(known) }] as const;
  });
  return {
    programs: Object.fromEntries(each) as Record<ProgramName, ProgramMemory>,
    series: thinned(samples, POINTS),
  };
}

const mark = (isMet: boolean) => (isMet ? "✓" : "✗");
const megabytes = (value: number | null) => (value === null ? "?" : `${value} MB`);

export function progressLine(minute: number, diary: Diary, seconds: number, sample: Sample | undefined): string {
  const memory = programs.map((name) => `${name} ${megabytes(sample?.[name] ?? null)}`).join(", ");
  const rate = (diary.requests / seconds).toFixed(1);
  return `minute ${minute}: ${rate} requests/s, ${diary.ordersPaid} orders paid, ${diary.errors} errors; ${memory}`;
}

export function troubleLines(troubles: readonly Trouble[]): string[] {
  return troubles.flatMap(({ what, times, examples }) => [
    `  ${times} × ${what}`,
    ...examples.map((example) => `      ${example}`),
  ]);
}

export function memoryLines({ programs: each }: Memory): string[] {
  return programs.map((name) => {
    const { atFiveMinutes, atTheEnd, flatness } = each[name];
    const held = `${name.padEnd(9)}${megabytes(atFiveMinutes)} at 5 min, ${megabytes(atTheEnd)} at the end`;
    if (!flatness) return `? ${held}; too little to tell whether it is flat`;
    const { secondQuarter, lastQuarter, growth, flat } = flatness;
    return `${mark(flat)} ${held}; second quarter ${secondQuarter} MB, last ${lastQuarter} MB: ${growth} times (at most ${MOST_GROWTH})`;
  });
}

export function verdictLine(diary: Diary, seconds: number): string {
  const rate = (diary.requests / seconds).toFixed(1);
  return `${mark(diary.errors === 0)} ${rate} requests/s, ${diary.ordersPaid} orders paid, ${diary.errors} errors`;
}
