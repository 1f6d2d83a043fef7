import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

type Finished = Readonly<{ code: number | null; output: string }>;
/** Runs one of Postgres' own programs to its end, as an account that Postgres accepts. */
type RunPostgres = (command: string, args: readonly string[]) => Promise<Finished>;
export type PostgresAccount = Readonly<{ run: RunPostgres; own: (path: string) => void }>;

type Ids = { uid: number; gid: number };

function run(
  command: string,
  args: readonly string[],
  options: Partial<Ids> & { cwd?: string } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    // A session of its own: Ctrl-C in the terminal is answered by us, in order, and not by each program by itself.
    const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    // Not "close": a started server inherits the pipes and keeps them open.
    child.on("exit", (code) => setImmediate(() => resolve({ code, output })));
  });
}

function idsOf(name: string): Ids | undefined {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

const canReach = (ids: Ids, file: string) => spawnSync("test", ["-x", file], { ...ids, cwd: "/" }).status === 0;

/** Gives a file, or a folder with all it holds, to an account; what is already theirs is left alone. */
function give({ uid, gid }: Ids, file: string): void {
  if (!fs.existsSync(file) || fs.statSync(file).uid === uid) return;
  spawnSync("chown", ["-R", `${uid}:${gid}`, file]);
}

/**
 * Postgres refuses root. As root it runs as an unprivileged account that can reach the files; where none can (a project
 * under /root), in a user namespace where root is called 1000, which needs no account and changes no owner.
 */
export function postgresAccount(binary: string, folder: string): PostgresAccount {
  if (process.getuid?.() !== 0) return { run: (command, args) => run(command, args), own: () => {} };
  const reachable = ["postgres", "nobody"]
    .map(idsOf)
    .find((ids) => ids !== undefined && canReach(ids, binary) && canReach(ids, path.dirname(folder)));
  if (reachable) {
    return {
      run: (command, args) => run(command, args, { ...reachable, cwd: "/" }),
      own: (file) => give(reachable, file),
    };
  }
  const inNamespace = ["--user", "--map-user=1000", "--map-group=1000"];
  return {
    run: (command, args) => run("unshare", [...inNamespace, command, ...args]),
    own: (file) => give({ uid: 0, gid: 0 }, file),
  };
}
