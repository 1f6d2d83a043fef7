import { report } from "@/lib/report";
import { WooshPayError } from "@/lib/wooshpay";

/** What a sweep counts as it goes. */
export type Tally = {
  /** Orders that wait for somebody's word. */
  looked: number;
  moved: number;
  failed: number;
  /** WooshPay cannot be asked: asking about others as well would only take long. */
  away: boolean;
  sessions: number;
  intents: number;
  /** Sessions of a sister shop on the same account. */
  notOurs: number;
  charges: number;
  repaired: number;
  requeued: number;
};

export const emptyTally = (): Tally => ({
  looked: 0,
  moved: 0,
  failed: 0,
  away: false,
  sessions: 0,
  intents: 0,
  notOurs: 0,
  charges: 0,
  repaired: 0,
  requeued: 0,
});

/** Does one piece of a sweep; what fails is counted and reported, and the others go on unless WooshPay is away. */
export async function tried(
  tally: Tally,
  about: Record<string, string>,
  work: () => Promise<unknown>,
): Promise<boolean> {
  if (tally.away) return false;
  try {
    await work();
    return true;
  } catch (error) {
    tally.failed += 1;
    tally.away = error instanceof WooshPayError && error.outcome === "unknown";
    report("could not be reconciled", error, about);
    return false;
  }
}
