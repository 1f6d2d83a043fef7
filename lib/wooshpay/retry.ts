import { TryAgainError } from "./errors";
import type { TryAgainReason, WooshPayError } from "./errors";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** A shopper may be waiting: a longer request to hold off goes to the caller, who can queue. */
const LONGEST_RETRY_AFTER_SECONDS = 20;

const PASSING: readonly TryAgainReason[] = [
  "network",
  "timeout",
  "conflict",
  "rate_limited",
  "server_error",
  "garbled_answer",
];

/**
 * Milliseconds to wait before the next attempt, or null where another attempt would not help.
 * @param retry how many retries went before, from 0
 * @param random uniform in [0, 1)
 */
export function waitBeforeRetry(error: WooshPayError, retry: number, random: () => number): number | null {
  if (!(error instanceof TryAgainError) || !PASSING.includes(error.reason)) return null;
  const asked = error.retryAfterSeconds ?? 0;
  if (asked > LONGEST_RETRY_AFTER_SECONDS) return null;
  const backOff = Math.min(FIRST_WAIT_MS * 2 ** retry, LONGEST_WAIT_MS);
  return Math.max(asked * 1000, Math.round(backOff * (0.5 + random() / 2)));
}
