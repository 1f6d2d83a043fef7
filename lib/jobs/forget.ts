import { systemClock } from "@/lib/clock";
import type { Shop } from "@/lib/payments/context";
import { forgetTries } from "@/lib/throttle/throttle";

/** What need not be kept any longer. */
export const forgetJob =
  ({ db }: Shop) =>
  () =>
    forgetTries({ db, now: systemClock });
