import fs from "node:fs";
import path from "node:path";
import { onDatabase } from "@/prisma/engine/connection";
import { keepUp } from "./kept-postgres";
import { withLock } from "./lock.mjs";
import { postgresAccount } from "./postgres-account";
import { postgresBinaries } from "./postgres-binaries";
import { PostgresCluster } from "./postgres-cluster";
import { PostgresUsers } from "./postgres-users";

export type Postgres = Readonly<{
  /** The address of a database of this name, which need not exist yet. */
  url: (database: string) => string;
  /** From now on it is started again whenever it ends by itself, and each time that is told. */
  keep: (tell: (line: string) => void) => void;
  /** Leaves the server; it stops when no other process uses it. */
  stop: () => Promise<void>;
  /** Stops it at once, whoever uses it. */
  kill: () => Promise<void>;
}>;

/**
 * The embedded Postgres under DATA_DIR, started if it does not run yet. `durable: false` (tests) trades crash safety
 * for speed.
 */
export async function startPostgres(dataDir: string, { durable = true } = {}): Promise<Postgres> {
  const folder = path.resolve(dataDir);
  fs.mkdirSync(folder, { recursive: true });
  const binaries = await postgresBinaries();
  const account = postgresAccount(binaries.postgres, path.join(folder, "postgres"));
  const cluster = new PostgresCluster({ dataDir: folder, binaries, account, durable });
  const users = new PostgresUsers(path.join(folder, "postgres.users"));
  const lock = path.join(folder, "postgres.lock");
  const server = await withLock(lock, async () => {
    const url = await cluster.start();
    users.join();
    return url;
  });
  const left = new AbortController();
  const again = () => withLock(lock, async () => (left.signal.aborted ? server : cluster.start()));
  return {
    url: (database) => onDatabase(server, database),
    keep: (tell) => void keepUp({ isUp: () => cluster.isUp(), start: again }, server, left.signal, tell),
    stop: () => {
      left.abort();
      return withLock(lock, async () => {
        users.leave();
        if (users.isEmpty()) await cluster.stop("fast");
      });
    },
    kill: () => {
      left.abort();
      return cluster.stop("immediate");
    },
  };
}
