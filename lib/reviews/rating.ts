/** What buyers gave: how many reviews, their mean to one decimal, and how many gave one star, two, ... five. */
export type Rating = { count: number; average: number; stars: readonly number[] };

/** Null where nobody has given any yet. */
export function ratingOf(stars: readonly number[]): Rating | null {
  const count = stars.reduce((sum, each) => sum + each, 0);
  if (count === 0) return null;
  const points = stars.reduce((sum, each, index) => sum + each * (index + 1), 0);
  return { count, average: Math.round((points * 10) / count) / 10, stars };
}
