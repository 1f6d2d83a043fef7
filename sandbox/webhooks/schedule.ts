const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Seconds between one delivery and the next. That there are 18 deliveries in 72 hours, ever further apart, is documented;
 * the single gaps are not (assumed): they sum to exactly 72 hours.
 */
export const retryGaps: readonly number[] = [
  5,
  10,
  30,
  75,
  3 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  50 * MINUTE,
  2 * HOUR,
  3 * HOUR,
  5 * HOUR,
  8 * HOUR,
  12 * HOUR,
  16 * HOUR,
  24 * HOUR,
];

export const maxAttempts = retryGaps.length + 1;
