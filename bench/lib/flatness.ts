/** What the end may hold more than the time after warming up: programs of Node breathe by a few per cent. */
export const MOST_GROWTH = 1.1;

export type Flatness = Readonly<{ secondQuarter: number; lastQuarter: number; growth: number; flat: boolean }>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * Whether what was sampled at even intervals stayed level: the mean of the last quarter is at most 1.1 times that of the
 * second. The first quarter is warming up. Null where there is too little to tell.
 */
export function flatnessOf(values: readonly number[]): Flatness | null {
  const quarter = Math.floor(values.length / 4);
  if (quarter === 0) return null;
  const secondQuarter = mean(values.slice(quarter, 2 * quarter));
  const lastQuarter = mean(values.slice(-quarter));
  const growth = Math.round((lastQuarter / secondQuarter) * 100) / 100;
  return {
    secondQuarter: tenths(secondQuarter),
    lastQuarter: tenths(lastQuarter),
    growth,
    flat: lastQuarter <= MOST_GROWTH * secondQuarter,
  };
}

/** About so many of all points, evenly, the last among them. */
export function thinned<T>(points: readonly T[], about: number): T[] {
  const stride = Math.max(1, Math.ceil(points.length / about));
  return points.filter((_, at) => (points.length - 1 - at) % stride === 0);
}
