/** Written down once: what a shopper may put into one cart. */
export const MAX_PER_LINE = 20;
export const MAX_LINES = 40;

/** WooshPay takes amounts of at most eight digits, in minor units (documented). */
export const MAX_TOTAL_MINOR = 99_999_999;
