import type { Currency } from "@/lib/money/currencies";
import type { Money } from "@/lib/money/money";

/** Written down once: what a shopper may put into one cart. */
export const MAX_PER_LINE = 20;
export const MAX_LINES = 40;

/** Codes that a cart may get wrong in an hour, before it has to wait: enough for typing. Callers are counted as well (try-code.ts). */
export const MAX_WRONG_CODES = 10;

/** WooshPay takes amounts of at most eight digits, in minor units (documented). */
export const MAX_TOTAL_MINOR = 99_999_999;

/** And of at least half a US dollar or its equivalent (documented for USD; the others assumed, and rounded up). */
export const MIN_TOTAL_MINOR: Record<Currency, number> = {
  ...{ USD: 50, GBP: 50, EUR: 50, SGD: 80, CNY: 400, JPY: 100, BRL: 300, KWD: 200 },
};

/** Why a total cannot be taken; nothing at all to pay can. */
export function totalProblem({ minor, currency }: Money): "over_limit" | "under_minimum" | null {
  if (minor > MAX_TOTAL_MINOR) return "over_limit";
  return minor > 0 && minor < MIN_TOTAL_MINOR[currency] ? "under_minimum" : null;
}
