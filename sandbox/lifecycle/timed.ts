import type { IntentRecord, Kind, Records, Seconds } from "../store/records.ts";
import type { Changes } from "../store/store.ts";
import type { World } from "../world.ts";
import { expireSession } from "./expire-sessions.ts";
import { cancelIntent } from "./cancel-intent.ts";
import { closeDispute } from "./disputes.ts";
import { noRequest } from "./emit.ts";
import { settleRefund } from "./refunds.ts";
import { settleIntent } from "./settle-intent.ts";
import { sessionStatus } from "./status.ts";

/** Rows of one kind that something happens to by itself. */
export interface TimedKind {
  readonly kind: Kind;
  /** When, by the sandbox's clock; null when nothing more will. Asked again just before it happens. */
  readonly dueAt: (rows: Pick<Changes, "get">, id: string) => Seconds | null;
  readonly happen: (changes: Changes, id: string) => void;
}

/** All that happens by itself, webhook deliveries aside. A new one is an entry here. */
export function timedKinds(world: World): readonly TimedKind[] {
  const timed = <K extends Kind>(
    kind: K,
    dueAt: (row: Records[K]) => Seconds | null,
    happen: (changes: Changes, row: Records[K]) => void,
  ): TimedKind => ({
    kind,
    dueAt: (rows, id) => {
      const row = rows.get(kind, id);
      return row ? dueAt(row) : null;
    },
    happen: (changes, id) => {
      const row = changes.get(kind, id);
      if (row) happen(changes, row);
    },
  });
  return [
    timed(
      "session",
      (session) => (sessionStatus(session) === "open" ? session.expiresAt : null),
      (changes, session) => expireSession(world, changes, session, session.expiresAt),
    ),
    timed("intent", nextStepOf, (changes, intent) => {
      if (intent.payment?.state === "processing") settleIntent(world, changes, intent, "succeeded");
      // Documented: what is not captured in time is canceled; the word for why is assumed.
      else cancelIntent(world, changes, intent, "automatic", noRequest);
    }),
    timed(
      "refund",
      (refund) => refund.settlesAt,
      (changes, refund) => settleRefund(world, changes, refund, "succeeded"),
    ),
    timed(
      "dispute",
      (dispute) => (dispute.closed === null && dispute.submissions === 0 ? dispute.dueBy : null),
      // Silence is taken as consent (assumed).
      (changes, dispute) => closeDispute(world, changes, dispute, "lost"),
    ),
  ];
}

function nextStepOf({ payment }: IntentRecord): Seconds | null {
  if (payment?.state === "processing") return payment.settlesAt;
  return payment?.state === "authorised" ? payment.cancelsAt : null;
}
