import type { Sweep } from "./reconcile";

/** The hour as an operator reads it; servers keep UTC. */
const hour = (at: Date) => `${at.toISOString().slice(11, 16)} UTC`;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** What a sweep says, in lines: whether all is square, what was looked at, what was done, and what waits for a person. */
export function sweepReport(sweep: Sweep): string[] {
  const { sessions, intents, looked, charges, notOurs, moved, repaired, requeued, open } = sweep;
  return [
    headline(sweep),
    `  looked at  ${count(sessions, "session")}, ${count(intents, "intent")}, ${count(looked, "waiting order")}, ${count(charges, "charge")}`,
    `  done       ${count(moved, "order")} moved, ${count(repaired, "payment")} repaired, ${count(requeued, "job")} queued again`,
    ...(notOurs > 0 ? [`  not_ours   ${count(notOurs, "session")} of another shop on this account, left alone`] : []),
    ...open.map(
      ({ kind, subject, detail, foundAt }) => `  open       ${kind} ${subject}: ${detail} (since ${day(foundAt)})`,
    ),
  ];
}

function headline({ at, square, failed, away, listed, open }: Sweep): string {
  if (square) return `All square at ${hour(at)}`;
  if (away) return `WooshPay could not be asked at ${hour(at)}`;
  if (failed > 0) return `${count(failed, "look")} failed at ${hour(at)}`;
  if (open.length > 0) return `${count(open.length, "open difference")} at ${hour(at)}`;
  return `Orders that wait looked after at ${hour(at)}${listed ? "" : "; WooshPay's lists not read"}`;
}

const day = (at: Date) => at.toISOString().slice(0, 16).replace("T", " ");

/** 0: square. 1: differences are open. 2: WooshPay could not be asked about everything. */
export function sweepExitCode({ square, failed, listed }: Sweep): 0 | 1 | 2 {
  if (failed > 0 || !listed) return 2;
  return square ? 0 : 1;
}
