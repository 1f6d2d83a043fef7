import type { Kind, Records, Seconds } from "../store/records.ts";
import type { World } from "../world.ts";
import { expireSession } from "./expire-sessions.ts";
import { sessionStatus } from "./status.ts";

/** Rows of one kind that something happens to by itself. */
export interface TimedKind {
  readonly kind: Kind;
  /** When, by the sandbox's clock; null when nothing more will. Asked again just before it happens. */
  readonly dueAt: (id: string) => Seconds | null;
  readonly happen: (id: string) => void;
}

/** All that happens by itself, webhook deliveries aside. A new one is an entry here. */
export function timedKinds(world: World): readonly TimedKind[] {
  const { store } = world;
  const timed = <K extends Kind>(
    kind: K,
    dueAt: (row: Records[K]) => Seconds | null,
    happen: (row: Records[K]) => void,
  ): TimedKind => ({
    kind,
    dueAt: (id) => {
      const row = store.get(kind, id);
      return row ? dueAt(row) : null;
    },
    happen: (id) => {
      const row = store.get(kind, id);
      if (row) happen(row);
    },
  });
  return [
    timed(
      "session",
      (session) => (sessionStatus(session) === "open" ? session.expiresAt : null),
      (session) => store.change((changes) => expireSession(world, changes, session, session.expiresAt)),
    ),
  ];
}
